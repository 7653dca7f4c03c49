# Of runs of key characters, one a line: whether one may be a key. It holds three digits, not all of them behind words or by themselves as in paths,
# dates and versions; or it is as long as an AWS secret key and mixes all kinds of characters.
# Exit 0: there is one, 1: there is none. With -v list=1 their numbers, for tests. With -v first=RUN the first line must be that run, or else the
# tools before this one cannot be trusted: then there may be one.
first != "" && NR == 1 {
  if ($0 == first) next
  found = 1
  exit
}
length($0) >= 40 && /[0-9]/ && /[A-Z]/ && /[a-z]/ { found = 1 }
gsub(/[0-9]/, "&") >= 3 {
  parts = split($0, part, /[\/=_+-]+/)
  for (i = 1; i <= parts; i++)
    if (part[i] !~ /^(([A-Z]?[a-z]+|[A-Z]?[a-z][a-z][a-z]+([A-Z][a-z][a-z][a-z]+)*)?[0-9]?[0-9]?[0-9]?[0-9]?|[A-Z]+|[0-9]?[0-9]?[0-9]?[0-9]?[0-9]?[0-9])$/) found = 1
}
found && list { print NR; found = 0 }
found { exit }
END { exit !(found || (first != "" && NR == 0)) }
