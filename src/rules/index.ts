import type { Rule } from "../detect/rule.ts";
import { rules as _1password } from "./1password.ts";
import { rules as adafruit } from "./adafruit.ts";
import { rules as adaptyIo } from "./adapty-io.ts";
import { rules as adobe } from "./adobe.ts";
import { rules as adyen } from "./adyen.ts";
import { rules as africastalking } from "./africastalking.ts";
import { rules as aftership } from "./aftership.ts";
import { rules as agentmailTo } from "./agentmail-to.ts";
import { rules as aikido } from "./aikido.ts";
import { rules as airtable } from "./airtable.ts";
import { rules as aiven } from "./aiven.ts";
import { rules as akamai } from "./akamai.ts";
import { rules as alchemy } from "./alchemy.ts";
import { rules as alibaba } from "./alibaba.ts";
import { rules as amberdata } from "./amberdata.ts";
import { rules as amp } from "./amp.ts";
import { rules as anthropic } from "./anthropic.ts";
import { rules as anyscale } from "./anyscale.ts";
import { rules as apideck } from "./apideck.ts";
import { rules as apify } from "./apify.ts";
import { rules as apolloGraphos } from "./apollo-graphos.ts";
import { rules as appwrite } from "./appwrite.ts";
import { rules as aptosChain } from "./aptos-chain.ts";
import { rules as arcade } from "./arcade.ts";
import { rules as arcjet } from "./arcjet.ts";
import { rules as arize } from "./arize.ts";
import { rules as artifactory } from "./artifactory.ts";
import { rules as asaas } from "./asaas.ts";
import { rules as asana } from "./asana.ts";
import { rules as astra } from "./astra.ts";
import { rules as atlassian } from "./atlassian.ts";
import { rules as authress } from "./authress.ts";
import { rules as authzedCloud } from "./authzed-cloud.ts";
import { rules as autumn } from "./autumn.ts";
import { rules as avalai } from "./avalai.ts";
import { rules as aws } from "./aws.ts";
import { rules as axiom } from "./axiom.ts";
import { rules as azure } from "./azure.ts";
import { rules as backblaze } from "./backblaze.ts";
import { rules as baidu } from "./baidu.ts";
import { rules as bannerbear } from "./bannerbear.ts";
import { rules as baremetrics } from "./baremetrics.ts";
import { rules as basehub } from "./basehub.ts";
import { rules as besttime } from "./besttime.ts";
import { rules as bigdatacloud } from "./bigdatacloud.ts";
import { rules as bitbucket } from "./bitbucket.ts";
import { rules as bitcoin } from "./bitcoin.ts";
import { rules as bitget } from "./bitget.ts";
import { rules as bitgo } from "./bitgo.ts";
import { rules as bitrix24 } from "./bitrix24.ts";
import { rules as bland } from "./bland.ts";
import { rules as blockfrost } from "./blockfrost.ts";
import { rules as blockprotocol } from "./blockprotocol.ts";
import { rules as blynk } from "./blynk.ts";
import { rules as bolna } from "./bolna.ts";
import { rules as botpress } from "./botpress.ts";
import { rules as braintrust } from "./braintrust.ts";
import { rules as branch } from "./branch.ts";
import { rules as braveSearch } from "./brave-search.ts";
import { rules as brevo } from "./brevo.ts";
import { rules as brex } from "./brex.ts";
import { rules as browserbase } from "./browserbase.ts";
import { rules as browseruse } from "./browseruse.ts";
import { rules as builderio } from "./builderio.ts";
import { rules as buildkite } from "./buildkite.ts";
import { rules as bundledEnv } from "./bundled-env.ts";
import { rules as byteArray } from "./byte-array.ts";
import { rules as cal } from "./cal.ts";
import { rules as canva } from "./canva.ts";
import { rules as capsolver } from "./capsolver.ts";
import { rules as cardano } from "./cardano.ts";
import { rules as cartesia } from "./cartesia.ts";
import { rules as cashfree } from "./cashfree.ts";
import { rules as castai } from "./castai.ts";
import { rules as censys } from "./censys.ts";
import { rules as ceph } from "./ceph.ts";
import { rules as cerebras } from "./cerebras.ts";
import { rules as cfxre } from "./cfxre.ts";
import { rules as checkly } from "./checkly.ts";
import { rules as checkout } from "./checkout.ts";
import { rules as chroma } from "./chroma.ts";
import { rules as chromaticCom } from "./chromatic-com.ts";
import { rules as chunkr } from "./chunkr.ts";
import { rules as chutes } from "./chutes.ts";
import { rules as circleWeb3 } from "./circle-web3.ts";
import { rules as circleci } from "./circleci.ts";
import { rules as clickhouse } from "./clickhouse.ts";
import { rules as clickup } from "./clickup.ts";
import { rules as clojars } from "./clojars.ts";
import { rules as close } from "./close.ts";
import { rules as cloudflare } from "./cloudflare.ts";
import { rules as cloudinary } from "./cloudinary.ts";
import { rules as cloudsmith } from "./cloudsmith.ts";
import { rules as cockroach } from "./cockroach.ts";
import { rules as codeium } from "./codeium.ts";
import { rules as coderabbit } from "./coderabbit.ts";
import { rules as codesandbox } from "./codesandbox.ts";
import { rules as coingecko } from "./coingecko.ts";
import { rules as column } from "./column.ts";
import { rules as commandLine } from "./command-line.ts";
import { rules as composio } from "./composio.ts";
import { rules as confidentAi } from "./confident-ai.ts";
import { rules as configcat } from "./configcat.ts";
import { rules as confluent } from "./confluent.ts";
import { rules as connectionString } from "./connection-string.ts";
import { rules as contentful } from "./contentful.ts";
import { rules as contentstack } from "./contentstack.ts";
import { rules as context7 } from "./context7.ts";
import { rules as continueDev } from "./continue-dev.ts";
import { rules as convex } from "./convex.ts";
import { rules as coralogix } from "./coralogix.ts";
import { rules as corbado } from "./corbado.ts";
import { rules as coreweave } from "./coreweave.ts";
import { rules as courier } from "./courier.ts";
import { rules as covalent } from "./covalent.ts";
import { rules as coveo } from "./coveo.ts";
import { rules as coze } from "./coze.ts";
import { rules as cratesio } from "./cratesio.ts";
import { rules as creem } from "./creem.ts";
import { rules as crossmint } from "./crossmint.ts";
import { rules as cuaAi } from "./cua-ai.ts";
import { rules as cursor } from "./cursor.ts";
import { rules as dagsterPlus } from "./dagster-plus.ts";
import { rules as dash0Com } from "./dash0-com.ts";
import { rules as dashlane } from "./dashlane.ts";
import { rules as databento } from "./databento.ts";
import { rules as databricks } from "./databricks.ts";
import { rules as datadog } from "./datadog.ts";
import { rules as daytona } from "./daytona.ts";
import { rules as dbt } from "./dbt.ts";
import { rules as deepsource } from "./deepsource.ts";
import { rules as definedNetworking } from "./defined-networking.ts";
import { rules as deno } from "./deno.ts";
import { rules as dependencyTrack } from "./dependency-track.ts";
import { rules as depotDev } from "./depot-dev.ts";
import { rules as devcycle } from "./devcycle.ts";
import { rules as devin } from "./devin.ts";
import { rules as dfuse } from "./dfuse.ts";
import { rules as dify } from "./dify.ts";
import { rules as digitalocean } from "./digitalocean.ts";
import { rules as discord } from "./discord.ts";
import { rules as dnsimple } from "./dnsimple.ts";
import { rules as docker } from "./docker.ts";
import { rules as doppler } from "./doppler.ts";
import { rules as dotenv } from "./dotenv.ts";
import { rules as dropbox } from "./dropbox.ts";
import { rules as dryrunSecurity } from "./dryrun-security.ts";
import { rules as dub } from "./dub.ts";
import { rules as duffel } from "./duffel.ts";
import { rules as dynamicXyz } from "./dynamic-xyz.ts";
import { rules as dynatrace } from "./dynatrace.ts";
import { rules as e2b } from "./e2b.ts";
import { rules as easypost } from "./easypost.ts";
import { rules as easyship } from "./easyship.ts";
import { rules as ebay } from "./ebay.ts";
import { rules as ecwid } from "./ecwid.ts";
import { rules as edgedb } from "./edgedb.ts";
import { rules as efiBank } from "./efi-bank.ts";
import { rules as elastic } from "./elastic.ts";
import { rules as elementPair } from "./element-pair.ts";
import { rules as elevenlabs } from "./elevenlabs.ts";
import { rules as endorlabs } from "./endorlabs.ts";
import { rules as eosChain } from "./eos-chain.ts";
import { rules as ethereum } from "./ethereum.ts";
import { rules as exoscale } from "./exoscale.ts";
import { rules as facebook } from "./facebook.ts";
import { rules as factory } from "./factory.ts";
import { rules as fauna } from "./fauna.ts";
import { rules as featherless } from "./featherless.ts";
import { rules as feishu } from "./feishu.ts";
import { rules as figma } from "./figma.ts";
import { rules as fincode } from "./fincode.ts";
import { rules as firebase } from "./firebase.ts";
import { rules as firecrawl } from "./firecrawl.ts";
import { rules as firehydrant } from "./firehydrant.ts";
import { rules as fireworks } from "./fireworks.ts";
import { rules as flagsmith } from "./flagsmith.ts";
import { rules as fleetbase } from "./fleetbase.ts";
import { rules as flexport } from "./flexport.ts";
import { rules as flutterwave } from "./flutterwave.ts";
import { rules as flyio } from "./flyio.ts";
import { rules as formbricks } from "./formbricks.ts";
import { rules as foursquare } from "./foursquare.ts";
import { rules as foxglove } from "./foxglove.ts";
import { rules as frameio } from "./frameio.ts";
import { rules as freepik } from "./freepik.ts";
import { rules as friendli } from "./friendli.ts";
import { rules as fullstory } from "./fullstory.ts";
import { rules as gamma } from "./gamma.ts";
import { rules as gcNotify } from "./gc-notify.ts";
import { rules as gemfury } from "./gemfury.ts";
import { rules as gitRemote } from "./git-remote.ts";
import { rules as gitbook } from "./gitbook.ts";
import { rules as github } from "./github.ts";
import { rules as gitlab } from "./gitlab.ts";
import { rules as gitpod } from "./gitpod.ts";
import { rules as glhf } from "./glhf.ts";
import { rules as gocardless } from "./gocardless.ts";
import { rules as google } from "./google.ts";
import { rules as grafana } from "./grafana.ts";
import { rules as groq } from "./groq.ts";
import { rules as growthbook } from "./growthbook.ts";
import { rules as hackclub } from "./hackclub.ts";
import { rules as harness } from "./harness.ts";
import { rules as hashicorp } from "./hashicorp.ts";
import { rules as hashicorpBoundary } from "./hashicorp-boundary.ts";
import { rules as hcaptcha } from "./hcaptcha.ts";
import { rules as headscaleVpn } from "./headscale-vpn.ts";
import { rules as healthchecks } from "./healthchecks.ts";
import { rules as heartland } from "./heartland.ts";
import { rules as hedra } from "./hedra.ts";
import { rules as helicone } from "./helicone.ts";
import { rules as heroku } from "./heroku.ts";
import { rules as hexTech } from "./hex-tech.ts";
import { rules as heygen } from "./heygen.ts";
import { rules as highlevel } from "./highlevel.ts";
import { rules as highnote } from "./highnote.ts";
import { rules as honeybadger } from "./honeybadger.ts";
import { rules as honeycomb } from "./honeycomb.ts";
import { rules as hubspot } from "./hubspot.ts";
import { rules as huggingface } from "./huggingface.ts";
import { rules as humanloop } from "./humanloop.ts";
import { rules as hyperbrowser } from "./hyperbrowser.ts";
import { rules as ifttt } from "./ifttt.ts";
import { rules as imagekit } from "./imagekit.ts";
import { rules as imagga } from "./imagga.ts";
import { rules as imgix } from "./imgix.ts";
import { rules as incidentIo } from "./incident-io.ts";
import { rules as increase } from "./increase.ts";
import { rules as inferencenet } from "./inferencenet.ts";
import { rules as infisical } from "./infisical.ts";
import { rules as influxdb } from "./influxdb.ts";
import { rules as infobip } from "./infobip.ts";
import { rules as infracost } from "./infracost.ts";
import { rules as infura } from "./infura.ts";
import { rules as inngest } from "./inngest.ts";
import { rules as instagram } from "./instagram.ts";
import { rules as installer } from "./installer.ts";
import { rules as intercom } from "./intercom.ts";
import { rules as intra42 } from "./intra42.ts";
import { rules as ionet } from "./ionet.ts";
import { rules as ionic } from "./ionic.ts";
import { rules as jdcloud } from "./jdcloud.ts";
import { rules as jenkins } from "./jenkins.ts";
import { rules as jetbrains } from "./jetbrains.ts";
import { rules as jigsawstack } from "./jigsawstack.ts";
import { rules as jina } from "./jina.ts";
import { rules as jitpack } from "./jitpack.ts";
import { rules as jsrIo } from "./jsr-io.ts";
import { rules as jumpcloud } from "./jumpcloud.ts";
import { rules as jwt } from "./jwt.ts";
import { rules as k3s } from "./k3s.ts";
import { rules as kaggle } from "./kaggle.ts";
import { rules as kagi } from "./kagi.ts";
import { rules as keap } from "./keap.ts";
import { rules as keyCall } from "./key-call.ts";
import { rules as keygen } from "./keygen.ts";
import { rules as kibela } from "./kibela.ts";
import { rules as kingsoft } from "./kingsoft.ts";
import { rules as kit } from "./kit.ts";
import { rules as klarna } from "./klarna.ts";
import { rules as klaviyo } from "./klaviyo.ts";
import { rules as kongKonnect } from "./kong-konnect.ts";
import { rules as lamatic } from "./lamatic.ts";
import { rules as lambdatest } from "./lambdatest.ts";
import { rules as lancedb } from "./lancedb.ts";
import { rules as langfuse } from "./langfuse.ts";
import { rules as langsmith } from "./langsmith.ts";
import { rules as langwatchAi } from "./langwatch-ai.ts";
import { rules as laravel } from "./laravel.ts";
import { rules as lark } from "./lark.ts";
import { rules as launchdarkly } from "./launchdarkly.ts";
import { rules as ldap } from "./ldap.ts";
import { rules as letta } from "./letta.ts";
import { rules as lichess } from "./lichess.ts";
import { rules as lightdash } from "./lightdash.ts";
import { rules as lightspeed } from "./lightspeed.ts";
import { rules as line } from "./line.ts";
import { rules as linear } from "./linear.ts";
import { rules as linkedin } from "./linkedin.ts";
import { rules as literalai } from "./literalai.ts";
import { rules as liveblocks } from "./liveblocks.ts";
import { rules as llamacloud } from "./llamacloud.ts";
import { rules as llmgateway } from "./llmgateway.ts";
import { rules as lmstudio } from "./lmstudio.ts";
import { rules as lnd } from "./lnd.ts";
import { rules as lob } from "./lob.ts";
import { rules as localstack } from "./localstack.ts";
import { rules as logdna } from "./logdna.ts";
import { rules as logfire } from "./logfire.ts";
import { rules as logicmonitor } from "./logicmonitor.ts";
import { rules as loginCall } from "./login-call.ts";
import { rules as luma } from "./luma.ts";
import { rules as magic } from "./magic.ts";
import { rules as mailchimp } from "./mailchimp.ts";
import { rules as mailersend } from "./mailersend.ts";
import { rules as mailgun } from "./mailgun.ts";
import { rules as make } from "./make.ts";
import { rules as mapbox } from "./mapbox.ts";
import { rules as mappedin } from "./mappedin.ts";
import { rules as materialize } from "./materialize.ts";
import { rules as matrix } from "./matrix.ts";
import { rules as mattermost } from "./mattermost.ts";
import { rules as maven } from "./maven.ts";
import { rules as maxmind } from "./maxmind.ts";
import { rules as medusa } from "./medusa.ts";
import { rules as mem0 } from "./mem0.ts";
import { rules as memberstack } from "./memberstack.ts";
import { rules as mercadopago } from "./mercadopago.ts";
import { rules as mercury } from "./mercury.ts";
import { rules as mergify } from "./mergify.ts";
import { rules as meshy } from "./meshy.ts";
import { rules as metabase } from "./metabase.ts";
import { rules as metorialCom } from "./metorial-com.ts";
import { rules as microsoft } from "./microsoft.ts";
import { rules as midtrans } from "./midtrans.ts";
import { rules as minimax } from "./minimax.ts";
import { rules as minisign } from "./minisign.ts";
import { rules as mintlify } from "./mintlify.ts";
import { rules as miro } from "./miro.ts";
import { rules as mixedbread } from "./mixedbread.ts";
import { rules as mnemonic } from "./mnemonic.ts";
import { rules as modrinth } from "./modrinth.ts";
import { rules as mollie } from "./mollie.ts";
import { rules as mollieLike } from "./mollie-like.ts";
import { rules as mongodbAtlas } from "./mongodb-atlas.ts";
import { rules as murf } from "./murf.ts";
import { rules as n8n } from "./n8n.ts";
import { rules as nanogptCom } from "./nanogpt-com.ts";
import { rules as nats } from "./nats.ts";
import { rules as naverCloud } from "./naver-cloud.ts";
import { rules as nearProtocol } from "./near-protocol.ts";
import { rules as nebius } from "./nebius.ts";
import { rules as neon } from "./neon.ts";
import { rules as netbird } from "./netbird.ts";
import { rules as netlify } from "./netlify.ts";
import { rules as netrc } from "./netrc.ts";
import { rules as networkDevice } from "./network-device.ts";
import { rules as neverbounce } from "./neverbounce.ts";
import { rules as newrelic } from "./newrelic.ts";
import { rules as nicovideo } from "./nicovideo.ts";
import { rules as nightfall } from "./nightfall.ts";
import { rules as nixtla } from "./nixtla.ts";
import { rules as nomic } from "./nomic.ts";
import { rules as nostr } from "./nostr.ts";
import { rules as notedLogin } from "./noted-login.ts";
import { rules as notion } from "./notion.ts";
import { rules as notteCc } from "./notte-cc.ts";
import { rules as npm } from "./npm.ts";
import { rules as ntfy } from "./ntfy.ts";
import { rules as nuget } from "./nuget.ts";
import { rules as nvidia } from "./nvidia.ts";
import { rules as nylas } from "./nylas.ts";
import { rules as obniz } from "./obniz.ts";
import { rules as octopus } from "./octopus.ts";
import { rules as oculus } from "./oculus.ts";
import { rules as okta } from "./okta.ts";
import { rules as omise } from "./omise.ts";
import { rules as omniAnalytics } from "./omni-analytics.ts";
import { rules as onesignal } from "./onesignal.ts";
import { rules as onfido } from "./onfido.ts";
import { rules as openai } from "./openai.ts";
import { rules as openaiLike } from "./openai-like.ts";
import { rules as openmeterIo } from "./openmeter-io.ts";
import { rules as openpipe } from "./openpipe.ts";
import { rules as openrouter } from "./openrouter.ts";
import { rules as openshift } from "./openshift.ts";
import { rules as openvpn } from "./openvpn.ts";
import { rules as openvsx } from "./openvsx.ts";
import { rules as ory } from "./ory.ts";
import { rules as outline } from "./outline.ts";
import { rules as packagist } from "./packagist.ts";
import { rules as paddle } from "./paddle.ts";
import { rules as pagarme } from "./pagarme.ts";
import { rules as pagerduty } from "./pagerduty.ts";
import { rules as palantir } from "./palantir.ts";
import { rules as pangea } from "./pangea.ts";
import { rules as parasail } from "./parasail.ts";
import { rules as parea } from "./parea.ts";
import { rules as paseto } from "./paseto.ts";
import { rules as passwordHash } from "./password-hash.ts";
import { rules as paypal } from "./paypal.ts";
import { rules as paystack } from "./paystack.ts";
import { rules as percy } from "./percy.ts";
import { rules as permitio } from "./permitio.ts";
import { rules as perplexity } from "./perplexity.ts";
import { rules as persona } from "./persona.ts";
import { rules as personio } from "./personio.ts";
import { rules as pganalyze } from "./pganalyze.ts";
import { rules as phabricator } from "./phabricator.ts";
import { rules as photoroom } from "./photoroom.ts";
import { rules as pinecone } from "./pinecone.ts";
import { rules as pinterest } from "./pinterest.ts";
import { rules as pirsch } from "./pirsch.ts";
import { rules as plaid } from "./plaid.ts";
import { rules as plain } from "./plain.ts";
import { rules as planetscale } from "./planetscale.ts";
import { rules as planningcenter } from "./planningcenter.ts";
import { rules as polar } from "./polar.ts";
import { rules as porkbun } from "./porkbun.ts";
import { rules as portainer } from "./portainer.ts";
import { rules as posthog } from "./posthog.ts";
import { rules as postman } from "./postman.ts";
import { rules as powershell } from "./powershell.ts";
import { rules as predibase } from "./predibase.ts";
import { rules as prefect } from "./prefect.ts";
import { rules as prefixDev } from "./prefix-dev.ts";
import { rules as primeIntellectAi } from "./prime-intellect-ai.ts";
import { rules as prisma } from "./prisma.ts";
import { rules as privateKey } from "./private-key.ts";
import { rules as privyIo } from "./privy-io.ts";
import { rules as promptlayer } from "./promptlayer.ts";
import { rules as proof } from "./proof.ts";
import { rules as propertyList } from "./property-list.ts";
import { rules as proxmox } from "./proxmox.ts";
import { rules as pterodactyl } from "./pterodactyl.ts";
import { rules as pubnub } from "./pubnub.ts";
import { rules as pulumi } from "./pulumi.ts";
import { rules as pushdeer } from "./pushdeer.ts";
import { rules as pylonSupport } from "./pylon-support.ts";
import { rules as pypi } from "./pypi.ts";
import { rules as pyx } from "./pyx.ts";
import { rules as qovery } from "./qovery.ts";
import { rules as quicknode } from "./quicknode.ts";
import { rules as rAssignment } from "./r-assignment.ts";
import { rules as ragflow } from "./ragflow.ts";
import { rules as ragie } from "./ragie.ts";
import { rules as rainforestpay } from "./rainforestpay.ts";
import { rules as ramp } from "./ramp.ts";
import { rules as rancher } from "./rancher.ts";
import { rules as rapyd } from "./rapyd.ts";
import { rules as razorpay } from "./razorpay.ts";
import { rules as readme } from "./readme.ts";
import { rules as redirectPizza } from "./redirect-pizza.ts";
import { rules as relaceAi } from "./relace-ai.ts";
import { rules as render } from "./render.ts";
import { rules as replayIo } from "./replay-io.ts";
import { rules as replicate } from "./replicate.ts";
import { rules as resend } from "./resend.ts";
import { rules as restate } from "./restate.ts";
import { rules as retell } from "./retell.ts";
import { rules as retool } from "./retool.ts";
import { rules as revolut } from "./revolut.ts";
import { rules as rillData } from "./rill-data.ts";
import { rules as riot } from "./riot.ts";
import { rules as robinhood } from "./robinhood.ts";
import { rules as roblox } from "./roblox.ts";
import { rules as rootly } from "./rootly.ts";
import { rules as rubygems } from "./rubygems.ts";
import { rules as runpod } from "./runpod.ts";
import { rules as runway } from "./runway.ts";
import { rules as salad } from "./salad.ts";
import { rules as salesforce } from "./salesforce.ts";
import { rules as salesloft } from "./salesloft.ts";
import { rules as samsara } from "./samsara.ts";
import { rules as savvycal } from "./savvycal.ts";
import { rules as scalingo } from "./scalingo.ts";
import { rules as scrapegraphai } from "./scrapegraphai.ts";
import { rules as scrapfly } from "./scrapfly.ts";
import { rules as scrapybara } from "./scrapybara.ts";
import { rules as seam } from "./seam.ts";
import { rules as segment } from "./segment.ts";
import { rules as segmind } from "./segmind.ts";
import { rules as sendgrid } from "./sendgrid.ts";
import { rules as sendpulse } from "./sendpulse.ts";
import { rules as sentry } from "./sentry.ts";
import { rules as serverchan } from "./serverchan.ts";
import { rules as settlemint } from "./settlemint.ts";
import { rules as ship24 } from "./ship24.ts";
import { rules as shipengine } from "./shipengine.ts";
import { rules as shippo } from "./shippo.ts";
import { rules as shopee } from "./shopee.ts";
import { rules as shopify } from "./shopify.ts";
import { rules as shortcut } from "./shortcut.ts";
import { rules as sidekiq } from "./sidekiq.ts";
import { rules as signalwire } from "./signalwire.ts";
import { rules as simpleanalytics } from "./simpleanalytics.ts";
import { rules as sindri } from "./sindri.ts";
import { rules as slack } from "./slack.ts";
import { rules as smarthr } from "./smarthr.ts";
import { rules as smtp2go } from "./smtp2go.ts";
import { rules as snipcart } from "./snipcart.ts";
import { rules as snyk } from "./snyk.ts";
import { rules as socket } from "./socket.ts";
import { rules as sonar } from "./sonar.ts";
import { rules as soracom } from "./soracom.ts";
import { rules as sourcegraph } from "./sourcegraph.ts";
import { rules as sourcery } from "./sourcery.ts";
import { rules as spider } from "./spider.ts";
import { rules as sqlSetting } from "./sql-setting.ts";
import { rules as square } from "./square.ts";
import { rules as stackAuth } from "./stack-auth.ts";
import { rules as stackhawk } from "./stackhawk.ts";
import { rules as statsig } from "./statsig.ts";
import { rules as steel } from "./steel.ts";
import { rules as stigg } from "./stigg.ts";
import { rules as storyblok } from "./storyblok.ts";
import { rules as stripe } from "./stripe.ts";
import { rules as stytch } from "./stytch.ts";
import { rules as suiChain } from "./sui-chain.ts";
import { rules as sumup } from "./sumup.ts";
import { rules as supabase } from "./supabase.ts";
import { rules as supermemory } from "./supermemory.ts";
import { rules as svix } from "./svix.ts";
import { rules as syntheticNew } from "./synthetic-new.ts";
import { rules as system } from "./system.ts";
import { rules as tableau } from "./tableau.ts";
import { rules as tailscale } from "./tailscale.ts";
import { rules as tallyForms } from "./tally-forms.ts";
import { rules as targon } from "./targon.ts";
import { rules as tatum } from "./tatum.ts";
import { rules as tavily } from "./tavily.ts";
import { rules as teamcity } from "./teamcity.ts";
import { rules as teamwork } from "./teamwork.ts";
import { rules as telegram } from "./telegram.ts";
import { rules as telnyx } from "./telnyx.ts";
import { rules as tencent } from "./tencent.ts";
import { rules as thingsboard } from "./thingsboard.ts";
import { rules as threadsNet } from "./threads-net.ts";
import { rules as thunderstore } from "./thunderstore.ts";
import { rules as tickettailor } from "./tickettailor.ts";
import { rules as tigris } from "./tigris.ts";
import { rules as tiktok } from "./tiktok.ts";
import { rules as tines } from "./tines.ts";
import { rules as tink } from "./tink.ts";
import { rules as tinybird } from "./tinybird.ts";
import { rules as together } from "./together.ts";
import { rules as tolgee } from "./tolgee.ts";
import { rules as tor } from "./tor.ts";
import { rules as tosspayments } from "./tosspayments.ts";
import { rules as traceloop } from "./traceloop.ts";
import { rules as trello } from "./trello.ts";
import { rules as tremendous } from "./tremendous.ts";
import { rules as trendmicro } from "./trendmicro.ts";
import { rules as trieve } from "./trieve.ts";
import { rules as trigger } from "./trigger.ts";
import { rules as tripo } from "./tripo.ts";
import { rules as turbopuffer } from "./turbopuffer.ts";
import { rules as turnstile } from "./turnstile.ts";
import { rules as twelvelabs } from "./twelvelabs.ts";
import { rules as twilio } from "./twilio.ts";
import { rules as twitch } from "./twitch.ts";
import { rules as typeform } from "./typeform.ts";
import { rules as ubidots } from "./ubidots.ts";
import { rules as ultralytics } from "./ultralytics.ts";
import { rules as unkey } from "./unkey.ts";
import { rules as unleash } from "./unleash.ts";
import { rules as upcloud } from "./upcloud.ts";
import { rules as uploadthing } from "./uploadthing.ts";
import { rules as upstage } from "./upstage.ts";
import { rules as uptimeKumaApp } from "./uptime-kuma-app.ts";
import { rules as uptimerobot } from "./uptimerobot.ts";
import { rules as userfront } from "./userfront.ts";
import { rules as v0 } from "./v0.ts";
import { rules as valtown } from "./valtown.ts";
import { rules as vanta } from "./vanta.ts";
import { rules as vectara } from "./vectara.ts";
import { rules as venice } from "./venice.ts";
import { rules as veracode } from "./veracode.ts";
import { rules as vercel } from "./vercel.ts";
import { rules as vidu } from "./vidu.ts";
import { rules as vk } from "./vk.ts";
import { rules as voiceflow } from "./voiceflow.ts";
import { rules as volcengine } from "./volcengine.ts";
import { rules as voyage } from "./voyage.ts";
import { rules as wakatime } from "./wakatime.ts";
import { rules as wandb } from "./wandb.ts";
import { rules as warp } from "./warp.ts";
import { rules as weblate } from "./weblate.ts";
import { rules as wepay } from "./wepay.ts";
import { rules as whopCom } from "./whop-com.ts";
import { rules as wompi } from "./wompi.ts";
import { rules as woocommerce } from "./woocommerce.ts";
import { rules as workato } from "./workato.ts";
import { rules as workos } from "./workos.ts";
import { rules as worldpay } from "./worldpay.ts";
import { rules as wundergraphCosmo } from "./wundergraph-cosmo.ts";
import { rules as x } from "./x.ts";
import { rules as xai } from "./xai.ts";
import { rules as xata } from "./xata.ts";
import { rules as xendit } from "./xendit.ts";
import { rules as yandex } from "./yandex.ts";
import { rules as you } from "./you.ts";
import { rules as zapier } from "./zapier.ts";
import { rules as zenml } from "./zenml.ts";
import { rules as zep } from "./zep.ts";
import { rules as zeptomail } from "./zeptomail.ts";
import { rules as zerionIo } from "./zerion-io.ts";
import { rules as zoho } from "./zoho.ts";
import { rules as zuplo } from "./zuplo.ts";

/** All rules, provider by provider. Written by scripts/rules-index.ts. */
export const RULES: readonly Rule[] = [
  _1password,
  adafruit,
  adaptyIo,
  adobe,
  adyen,
  africastalking,
  aftership,
  agentmailTo,
  aikido,
  airtable,
  aiven,
  akamai,
  alchemy,
  alibaba,
  amberdata,
  amp,
  anthropic,
  anyscale,
  apideck,
  apify,
  apolloGraphos,
  appwrite,
  aptosChain,
  arcade,
  arcjet,
  arize,
  artifactory,
  asaas,
  asana,
  astra,
  atlassian,
  authress,
  authzedCloud,
  autumn,
  avalai,
  aws,
  axiom,
  azure,
  backblaze,
  baidu,
  bannerbear,
  baremetrics,
  basehub,
  besttime,
  bigdatacloud,
  bitbucket,
  bitcoin,
  bitget,
  bitgo,
  bitrix24,
  bland,
  blockfrost,
  blockprotocol,
  blynk,
  bolna,
  botpress,
  braintrust,
  branch,
  braveSearch,
  brevo,
  brex,
  browserbase,
  browseruse,
  builderio,
  buildkite,
  bundledEnv,
  byteArray,
  cal,
  canva,
  capsolver,
  cardano,
  cartesia,
  cashfree,
  castai,
  censys,
  ceph,
  cerebras,
  cfxre,
  checkly,
  checkout,
  chroma,
  chromaticCom,
  chunkr,
  chutes,
  circleWeb3,
  circleci,
  clickhouse,
  clickup,
  clojars,
  close,
  cloudflare,
  cloudinary,
  cloudsmith,
  cockroach,
  codeium,
  coderabbit,
  codesandbox,
  coingecko,
  column,
  commandLine,
  composio,
  confidentAi,
  configcat,
  confluent,
  connectionString,
  contentful,
  contentstack,
  context7,
  continueDev,
  convex,
  coralogix,
  corbado,
  coreweave,
  courier,
  covalent,
  coveo,
  coze,
  cratesio,
  creem,
  crossmint,
  cuaAi,
  cursor,
  dagsterPlus,
  dash0Com,
  dashlane,
  databento,
  databricks,
  datadog,
  daytona,
  dbt,
  deepsource,
  definedNetworking,
  deno,
  dependencyTrack,
  depotDev,
  devcycle,
  devin,
  dfuse,
  dify,
  digitalocean,
  discord,
  dnsimple,
  docker,
  doppler,
  dotenv,
  dropbox,
  dryrunSecurity,
  dub,
  duffel,
  dynamicXyz,
  dynatrace,
  e2b,
  easypost,
  easyship,
  ebay,
  ecwid,
  edgedb,
  efiBank,
  elastic,
  elementPair,
  elevenlabs,
  endorlabs,
  eosChain,
  ethereum,
  exoscale,
  facebook,
  factory,
  fauna,
  featherless,
  feishu,
  figma,
  fincode,
  firebase,
  firecrawl,
  firehydrant,
  fireworks,
  flagsmith,
  fleetbase,
  flexport,
  flutterwave,
  flyio,
  formbricks,
  foursquare,
  foxglove,
  frameio,
  freepik,
  friendli,
  fullstory,
  gamma,
  gcNotify,
  gemfury,
  gitRemote,
  gitbook,
  github,
  gitlab,
  gitpod,
  glhf,
  gocardless,
  google,
  grafana,
  groq,
  growthbook,
  hackclub,
  harness,
  hashicorpBoundary,
  hashicorp,
  hcaptcha,
  headscaleVpn,
  healthchecks,
  heartland,
  hedra,
  helicone,
  heroku,
  hexTech,
  heygen,
  highlevel,
  highnote,
  honeybadger,
  honeycomb,
  hubspot,
  huggingface,
  humanloop,
  hyperbrowser,
  ifttt,
  imagekit,
  imagga,
  imgix,
  incidentIo,
  increase,
  inferencenet,
  infisical,
  influxdb,
  infobip,
  infracost,
  infura,
  inngest,
  instagram,
  installer,
  intercom,
  intra42,
  ionet,
  ionic,
  jdcloud,
  jenkins,
  jetbrains,
  jigsawstack,
  jina,
  jitpack,
  jsrIo,
  jumpcloud,
  jwt,
  k3s,
  kaggle,
  kagi,
  keap,
  keyCall,
  keygen,
  kibela,
  kingsoft,
  kit,
  klarna,
  klaviyo,
  kongKonnect,
  lamatic,
  lambdatest,
  lancedb,
  langfuse,
  langsmith,
  langwatchAi,
  laravel,
  lark,
  launchdarkly,
  ldap,
  letta,
  lichess,
  lightdash,
  lightspeed,
  line,
  linear,
  linkedin,
  literalai,
  liveblocks,
  llamacloud,
  llmgateway,
  lmstudio,
  lnd,
  lob,
  localstack,
  logdna,
  logfire,
  logicmonitor,
  loginCall,
  luma,
  magic,
  mailchimp,
  mailersend,
  mailgun,
  make,
  mapbox,
  mappedin,
  materialize,
  matrix,
  mattermost,
  maven,
  maxmind,
  medusa,
  mem0,
  memberstack,
  mercadopago,
  mercury,
  mergify,
  meshy,
  metabase,
  metorialCom,
  microsoft,
  midtrans,
  minimax,
  minisign,
  mintlify,
  miro,
  mixedbread,
  mnemonic,
  modrinth,
  mollieLike,
  mollie,
  mongodbAtlas,
  murf,
  n8n,
  nanogptCom,
  nats,
  naverCloud,
  nearProtocol,
  nebius,
  neon,
  netbird,
  netlify,
  netrc,
  networkDevice,
  neverbounce,
  newrelic,
  nicovideo,
  nightfall,
  nixtla,
  nomic,
  nostr,
  notedLogin,
  notion,
  notteCc,
  npm,
  ntfy,
  nuget,
  nvidia,
  nylas,
  obniz,
  octopus,
  oculus,
  okta,
  omise,
  omniAnalytics,
  onesignal,
  onfido,
  openaiLike,
  openai,
  openmeterIo,
  openpipe,
  openrouter,
  openshift,
  openvpn,
  openvsx,
  ory,
  outline,
  packagist,
  paddle,
  pagarme,
  pagerduty,
  palantir,
  pangea,
  parasail,
  parea,
  paseto,
  passwordHash,
  paypal,
  paystack,
  percy,
  permitio,
  perplexity,
  persona,
  personio,
  pganalyze,
  phabricator,
  photoroom,
  pinecone,
  pinterest,
  pirsch,
  plaid,
  plain,
  planetscale,
  planningcenter,
  polar,
  porkbun,
  portainer,
  posthog,
  postman,
  powershell,
  predibase,
  prefect,
  prefixDev,
  primeIntellectAi,
  prisma,
  privateKey,
  privyIo,
  promptlayer,
  proof,
  propertyList,
  proxmox,
  pterodactyl,
  pubnub,
  pulumi,
  pushdeer,
  pylonSupport,
  pypi,
  pyx,
  qovery,
  quicknode,
  rAssignment,
  ragflow,
  ragie,
  rainforestpay,
  ramp,
  rancher,
  rapyd,
  razorpay,
  readme,
  redirectPizza,
  relaceAi,
  render,
  replayIo,
  replicate,
  resend,
  restate,
  retell,
  retool,
  revolut,
  rillData,
  riot,
  robinhood,
  roblox,
  rootly,
  rubygems,
  runpod,
  runway,
  salad,
  salesforce,
  salesloft,
  samsara,
  savvycal,
  scalingo,
  scrapegraphai,
  scrapfly,
  scrapybara,
  seam,
  segment,
  segmind,
  sendgrid,
  sendpulse,
  sentry,
  serverchan,
  settlemint,
  ship24,
  shipengine,
  shippo,
  shopee,
  shopify,
  shortcut,
  sidekiq,
  signalwire,
  simpleanalytics,
  sindri,
  slack,
  smarthr,
  smtp2go,
  snipcart,
  snyk,
  socket,
  sonar,
  soracom,
  sourcegraph,
  sourcery,
  spider,
  sqlSetting,
  square,
  stackAuth,
  stackhawk,
  statsig,
  steel,
  stigg,
  storyblok,
  stripe,
  stytch,
  suiChain,
  sumup,
  supabase,
  supermemory,
  svix,
  syntheticNew,
  system,
  tableau,
  tailscale,
  tallyForms,
  targon,
  tatum,
  tavily,
  teamcity,
  teamwork,
  telegram,
  telnyx,
  tencent,
  thingsboard,
  threadsNet,
  thunderstore,
  tickettailor,
  tigris,
  tiktok,
  tines,
  tink,
  tinybird,
  together,
  tolgee,
  tor,
  tosspayments,
  traceloop,
  trello,
  tremendous,
  trendmicro,
  trieve,
  trigger,
  tripo,
  turbopuffer,
  turnstile,
  twelvelabs,
  twilio,
  twitch,
  typeform,
  ubidots,
  ultralytics,
  unkey,
  unleash,
  upcloud,
  uploadthing,
  upstage,
  uptimeKumaApp,
  uptimerobot,
  userfront,
  v0,
  valtown,
  vanta,
  vectara,
  venice,
  veracode,
  vercel,
  vidu,
  vk,
  voiceflow,
  volcengine,
  voyage,
  wakatime,
  wandb,
  warp,
  weblate,
  wepay,
  whopCom,
  wompi,
  woocommerce,
  workato,
  workos,
  worldpay,
  wundergraphCosmo,
  x,
  xai,
  xata,
  xendit,
  yandex,
  you,
  zapier,
  zenml,
  zep,
  zeptomail,
  zerionIo,
  zoho,
  zuplo,
].flat();
