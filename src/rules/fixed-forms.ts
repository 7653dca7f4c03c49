/**
 * Providers whose keys have the forms that the rules and the table list, and no other: what is assigned to such a provider's name in another
 * form is no key of theirs. Not for providers whose name is also given to other people's keys, as OPENAI_API_KEY is by compatible servers, or to
 * other values, as `Postman-Token algolia asana browserbase buildkite circleci deepl finnhub gitter gladia hume influxdb jina klaviyo lichess llamacloud
mailchimp mem0 polar posthog render rollbar sambanova scalr serpapi serper shortcut siliconflow twelvelabs voyage wandb xai zai` is.
 */
export const FIXED_FORMS: ReadonlySet<string> = new Set(
  `airtable anthropic assemblyai bitly brevo cerebras clojars cohere cursor databricks deepgram deepseek doppler duffel e2b easypost elevenlabs
exoscale firecrawl frameio greptile groq huggingface infracost kimi langfuse langsmith linear meraki mistral notion nvidia okta ollama openrouter
perplexity prefect pulumi pypi replicate resend rubygems sendgrid shippo snyk stability tailscale tavily telegram typeform upcloud
vercel`.split(/\s+/),
);
