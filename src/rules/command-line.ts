import { passwordRule } from "../detect/chosen.ts";
import type { Rule } from "../detect/rule.ts";

const REVOKE = "Change the password; it also stands in the shell's history, and was visible in the list of processes";
const INSTEAD =
  "Let the program ask, or read the password from standard input, from a file of mode 600 or from an environment variable.";

/** In quotes or not, up to a blank; nothing that a shell fills in, and no other flag. */
const VALUE = /["']?(?<secret>[^\s"'$`|;&<>()\\-][^\s"'$`|;&<>()\\]{3,79})(?=["']?(?:[\s|;&)\\]|$))/.source;

/** A password as an argument of a command. `gate`: POSIX, up to the flag. */
function argumentRule(
  id: string,
  title: string,
  anchors: readonly string[],
  command: RegExp,
  gate: string,
  source: string,
  lines: readonly ((password: string) => string)[],
): Rule {
  return passwordRule({
    id: `command-line-${id}`,
    provider: "command-line",
    title,
    anchors,
    gate,
    pattern: new RegExp(command.source + VALUE),
    source,
    revoke: REVOKE,
    instead: INSTEAD,
    lines,
  });
}

export const rules: readonly Rule[] = [
  argumentRule(
    "sshpass",
    "Password on sshpass' command line",
    ["sshpass"],
    /(?<![\w-])sshpass[ \t]{1,4}-p[ \t]{0,4}/,
    "sshpass +-p",
    "https://manpages.debian.org/sshpass.1",
    [(password) => `sshpass -p '${password}' ssh deploy@host`],
  ),
  argumentRule(
    "login",
    "Password on the command line of a login",
    ["docker login", "podman login", "helm registry login", "oc login", "cf login", "az login", "nerdctl login"],
    /(?<![\w-])(?:docker|podman|nerdctl|helm registry|oc|cf|az)[ \t]{1,3}login[ \t](?:[^\n|;&]{0,160}?[ \t])?(?:-p|--password)[ \t=]{1,3}/,
    "(docker|podman|nerdctl|registry|oc|cf|az) +login .*-p",
    "https://docs.docker.com/reference/cli/docker/login/",
    [
      (password) => `docker login -u deploy -p ${password} registry.acme.dev`,
      (password) => `az login --service-principal -u app -p ${password} --tenant acme`,
    ],
  ),
  argumentRule(
    "sudo",
    "Password piped to sudo",
    ["sudo -s", "sudo --stdin"],
    /(?<![\w-])echo[ \t]{1,3}(?:-n[ \t]{1,3})?(?=["']?[^\n|]{4,82}\|[ \t]{0,3}sudo[ \t]{1,3}(?:-\w[ \t]{1,3})?(?:-S|--stdin))/,
    "echo .*[|] *sudo ",
    "https://manpages.debian.org/sudo.8",
    [(password) => `echo '${password}' | sudo -S apt-get update`],
  ),
  argumentRule(
    "redis",
    "Password on redis-cli's command line",
    ["redis-cli"],
    /(?<![\w-])redis-cli[ \t](?:[^\n|;&]{0,120}?[ \t])?(?:-a|--pass)[ \t]{1,3}/,
    "redis-cli .*-(a|-pass) ",
    "https://redis.io/docs/latest/develop/tools/cli/",
    [(password) => `redis-cli -h cache.acme.dev -a ${password} ping`],
  ),
  argumentRule(
    "ldap",
    "Password on an LDAP client's command line",
    ["ldapsearch", "ldapadd", "ldapmodify", "ldapwhoami", "ldappasswd", "ldapdelete"],
    /(?<![\w-])ldap(?:search|add|modify|whoami|passwd|delete)[ \t](?:[^\n|;&]{0,200}?[ \t])?-w[ \t]{1,3}/,
    "ldap(search|add|modify|whoami|passwd|delete) .*-w ",
    "https://manpages.debian.org/ldapsearch.1",
    [(password) => `ldapsearch -x -D cn=admin,dc=acme -w ${password} -b dc=acme`],
  ),
  argumentRule(
    "psexec",
    "Password on PsExec's command line",
    ["psexec"],
    /(?<![\w-])[Pp][Ss][Ee][Xx][Ee][Cc](?:64)?(?:\.[Ee][Xx][Ee])?[ \t](?:[^\n|;&]{0,160}?[ \t])?-u[ \t]{1,3}[^\s"']{1,80}[ \t]{1,3}-p[ \t]{1,3}/,
    "psexec.* -u .* -p ",
    "https://learn.microsoft.com/sysinternals/downloads/psexec",
    [(password) => `psexec \\\\host -u ACME\\deploy -p ${password} cmd`],
  ),
  argumentRule(
    "htpasswd",
    "Password on htpasswd's command line",
    ["htpasswd -"],
    /(?<![\w-])htpasswd[ \t]{1,3}-\w{0,4}b\w{0,4}[ \t]{1,3}(?:[^\s"']{1,120}[ \t]{1,3}){2}/,
    "htpasswd +-[a-zA-Z]*b",
    "https://httpd.apache.org/docs/current/programs/htpasswd.html",
    [(password) => `htpasswd -cb /etc/nginx/.htpasswd deploy ${password}`],
  ),
  argumentRule(
    "rabbitmq",
    "Password on rabbitmqctl's command line",
    ["rabbitmqctl"],
    /(?<![\w-])rabbitmqctl[ \t]{1,3}(?:add_user|change_password|authenticate_user)[ \t]{1,3}[^\s"'$]{1,60}[ \t]{1,3}/,
    "rabbitmqctl +(add_user|change_password|authenticate_user) ",
    "https://www.rabbitmq.com/docs/man/rabbitmqctl.8",
    [(password) => `rabbitmqctl add_user deploy ${password}`],
  ),
  argumentRule(
    "net-use",
    "Password on the command line of net use",
    ["net use"],
    /(?<![\w-])[Nn][Ee][Tt][ \t]{1,3}[Uu][Ss][Ee][ \t]{1,3}(?:[A-Za-z*]:?[ \t]{1,3})?\\\\[^\s"']{1,120}[ \t]{1,3}(?:\/[Uu][Ss][Ee][Rr]:[^\s]{1,80}[ \t]{1,3})?(?!\/)/,
    "net +use .*\\\\",
    "https://learn.microsoft.com/windows-server/administration/windows-commands/net-use",
    [
      (password) => `net use \\\\files\\share ${password} /user:ACME\\deploy`,
      (password) => `net use Z: \\\\files.acme.dev\\share /user:deploy ${password}`,
    ],
  ),
  argumentRule(
    "client",
    "Password on the command line of a file share's client",
    ["smbclient", "rpcclient", "smbmap", "winexe", "smbget", "lftp"],
    /(?<![\w-])(?:(?:smbclient|rpcclient|smbget|winexe)[ \t](?:[^\n|;&]{0,160}?[ \t])?(?:-U|--user)[ \t=]{0,3}["']?[^\s"'%$]{1,80}%|smbmap[ \t](?:[^\n|;&]{0,160}?[ \t])?-p[ \t]{1,3}|lftp[ \t](?:[^\n|;&]{0,80}?[ \t])?-u[ \t]{1,3}["']?[^\s"',$]{1,80},)/,
    "smbclient|rpcclient|smbget|winexe|smbmap|lftp .*-u ",
    "https://www.samba.org/samba/docs/current/man-html/smbclient.1.html",
    [
      (password) => `smbclient //files/share -U deploy%${password} -c ls`,
      (password) => `lftp -u deploy,${password} sftp://files.acme.dev`,
      (password) => `smbmap -H files -u deploy -p '${password}'`,
    ],
  ),
  argumentRule(
    "database",
    "Password on the command line of a database's client",
    ["sqlcmd", "mongosh", "mongo ", "mongodump", "mongorestore", "mongoimport", "mongoexport", "isql ", "bcp "],
    /(?<![\w-])(?:(?:mongo(?:sh|dump|restore|import|export)?)[ \t](?:[^\n|;&]{0,160}?[ \t])?(?:-u|--username)[ \t=]{1,3}[^\s]{1,80}[ \t]{1,3}(?:[^\n|;&]{0,80}?[ \t])?-p[ \t]{1,3}|(?:sqlcmd|bcp|isql)[ \t](?:[^\n|;&]{0,160}?[ \t])?-U[ \t]{0,3}[^\s]{1,80}[ \t]{1,3}(?:[^\n|;&]{0,80}?[ \t])?-P[ \t]{0,3})/,
    "mongo[a-z]* .*-u.*-p |sqlcmd|bcp .*-u|isql .*-u",
    "https://learn.microsoft.com/sql/tools/sqlcmd/sqlcmd-utility",
    [
      (password) => `sqlcmd -S db.acme.dev -U sa -P '${password}' -Q 'select 1'`,
      (password) => `mongosh --host db.acme.dev -u app -p ${password} shop`,
    ],
  ),
  argumentRule(
    "remote-desktop",
    "Password on the command line of a remote login",
    ["xfreerdp", "wfreerdp", "cmdkey", "plink", "pscp", "evil-winrm"],
    /(?<![\w-])(?:[xw]freerdp3?[ \t](?:[^\n|;&]{0,160}?[ \t])?\/p:|[Cc][Mm][Dd][Kk][Ee][Yy](?:\.exe)?[ \t](?:[^\n|;&]{0,160}?[ \t])?\/pass:|(?:plink|pscp)(?:\.exe)?[ \t](?:[^\n|;&]{0,160}?[ \t])?-pw[ \t]{1,3}|evil-winrm[ \t](?:[^\n|;&]{0,120}?[ \t])?-p[ \t]{1,3})/,
    "[xw]freerdp|cmdkey|plink|pscp|evil-winrm",
    "https://man.archlinux.org/man/xfreerdp3.1",
    [
      (password) => `xfreerdp /u:deploy /p:${password} /v:host.acme.dev`,
      (password) => `cmdkey /add:files /user:ACME\\deploy /pass:${password}`,
      (password) => `plink -ssh deploy@host -pw ${password} uptime`,
    ],
  ),
  argumentRule(
    "chpasswd",
    "Password piped to chpasswd",
    ["chpasswd"],
    /(?<![\w-])echo[ \t]{1,3}(?:-\w{1,2}[ \t]{1,3})?(?=["']?[^\s"':|]{1,40}:[^\n|]{4,82}\|[ \t]{0,3}(?:sudo[ \t]{1,3})?chpasswd)["']?[^\s"':|]{1,40}:/,
    "chpasswd",
    "https://manpages.debian.org/chpasswd.8",
    [(password) => `RUN echo 'deploy:${password}' | chpasswd`, (password) => `echo root:${password} | sudo chpasswd`],
  ),
  argumentRule(
    "archive",
    "Password on the command line of an archiver",
    ["zip -", "7z ", "7za ", "7zr ", "unrar ", "rar "],
    /(?<![\w-])(?:(?:un)?zip[ \t](?:-\w{1,6}[ \t]{1,3}){0,3}-P[ \t]{1,3}|(?:7z[ar]?|(?:un)?rar)[ \t]{1,3}[aextl][ \t]{1,3}(?:-[a-oq-z]\w{0,20}[ \t]{1,3}){0,4}-(?:p|hp))/,
    "zip .*-P |7z[ar]? +[a-z] .*-p|rar +[a-z] .*-h?p",
    "https://manpages.debian.org/zip.1",
    [
      (password) => `zip -r -P ${password} backup.zip data`,
      (password) => `7z x -p${password} backup.7z`,
      (password) => `unrar x -p${password} backup.rar`,
    ],
  ),
  argumentRule(
    "windows",
    "Password on the command line of a Windows account",
    ["net user", "schtasks", "/rp "],
    /(?<![\w-])(?:[Nn][Ee][Tt](?:\.exe)?[ \t]{1,3}[Uu][Ss][Ee][Rr][ \t]{1,3}["']?[\w.$%-]{1,40}["']?[ \t]{1,3}(?=[^\n]{4,90}\/)(?!\/)|[Ss][Cc][Hh][Tt][Aa][Ss][Kk][Ss](?:\.exe)?[ \t](?:[^\n|;&]{0,200}?[ \t])?\/[Rr][Pp][ \t]{1,3})/,
    "net(.exe)? +user +[^ ]+ .*/|schtasks.* /rp ",
    "https://learn.microsoft.com/windows-server/administration/windows-commands/net-user",
    [
      (password) => `net user deploy ${password} /add`,
      (password) => `schtasks /create /tn job /ru ACME\\deploy /rp ${password} /sc daily`,
    ],
  ),
  argumentRule(
    "tool",
    "Password or key on a tool's command line",
    ["mosquitto_pub", "mosquitto_sub", "ncftp", "openssl enc", "mc alias set", "mc config host add"],
    /(?<![\w-])(?:mosquitto_[ps]ub[ \t](?:[^\n|;&]{0,200}?[ \t])?(?:-P|--pw)[ \t]{1,3}|ncftp(?:put|get|ls|batch)?[ \t](?:[^\n|;&]{0,120}?[ \t])?-p[ \t]{1,3}|openssl[ \t]enc[ \t](?:[^\n|;&]{0,160}?[ \t])?-k[ \t]{1,3}|mc[ \t](?:alias set|config host add)[ \t]{1,3}[\w.-]{1,40}[ \t]{1,3}[^\s$]{4,120}[ \t]{1,3}[^\s$]{3,60}[ \t]{1,3})/,
    "mosquitto_[ps]ub .*-(P|-pw) |ncftp.* -p |openssl enc .*-k |mc alias set |mc config host add ",
    "https://mosquitto.org/man/mosquitto_pub-1.html",
    [
      (password) => `mosquitto_pub -h mq.acme.dev -u sensor -P ${password} -t a -m b`,
      (password) => `openssl enc -aes-256-cbc -k ${password} -in a -out b`,
      (password) => `mc alias set prod https://minio.acme.dev deploy ${password}`,
    ],
  ),
  passwordRule({
    id: "command-line-stdin",
    provider: "command-line",
    title: "Password piped to a login",
    anchors: ["--password-stdin"],
    gate: "echo .*password-stdin",
    pattern:
      /(?<![\w-])echo[ \t]{1,3}(?:-n[ \t]{1,3})?(?=["']?[^\n|"'$]{4,120}["']?[ \t]{0,3}\|[^\n|]{4,160}--password-stdin)["']?(?<secret>[^\s"'$`|;&<>()\\]{4,120})/,
    reach: [320, 20],
    source: "https://docs.docker.com/reference/cli/docker/login/",
    revoke: REVOKE,
    instead: INSTEAD,
    lines: [(password) => `echo "${password}" | docker login -u deploy --password-stdin registry.acme.dev`],
  }),
  passwordRule({
    id: "command-line-oracle",
    provider: "command-line",
    title: "Password on the command line of an Oracle client",
    anchors: ["sqlplus", "sqlldr", "expdp", "impdp", "rman target"],
    gate: "sqlplus|sqlldr|expdp|impdp|rman target",
    pattern:
      /(?<![\w-])(?:sqlplus|sqlldr|expdp|impdp|rman[ \t]{1,3}target)[ \t]{1,3}(?:-\w{1,8}[ \t]{1,3}){0,3}(?:userid=)?["']?[\w$#-]{1,40}\/(?=[A-Za-z_]{0,40}[^\sA-Za-z_"'@/])(?<secret>[^\s"'`$|;&<>()\\@/-][^\s"'`$|;&<>()\\@/]{3,79})(?=@|["']?(?:\s|$))/,
    source: "https://docs.oracle.com/en/database/oracle/oracle-database/23/sqpug/starting-SQL-Plus.html",
    revoke: REVOKE,
    instead: INSTEAD,
    lines: [
      (password) => `sqlplus -S app/${password}@//db.acme.dev:1521/shop @run.sql`,
      (password) => `expdp app/${password} dumpfile=a.dmp`,
    ],
  }),
];
