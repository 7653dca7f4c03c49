/**
 * Providers whose keys have the forms that the rules and the table list, and no other: what is assigned to such a provider's name in another
 * form is no key of theirs. Not for providers whose name is also given to other people's keys, as OPENAI_API_KEY is by compatible servers, or
 * to other values, as the header Postman-Token is.
 */
export const FIXED_FORMS: ReadonlySet<string> = new Set(
  `airtable algolia anthropic asana assemblyai bitly brevo browserbase buildkite cerebras clickup clojars cohere cursor databricks deepgram
deepl deepseek doppler duffel e2b easypost elevenlabs exoscale fal finnhub firecrawl frameio gitter gladia greptile groq huggingface hume
influxdb infracost jina kimi klaviyo langfuse langsmith lichess linear llamacloud mailchimp mem0 meraki mistral notion nvidia okta ollama
openrouter perplexity polar posthog prefect pulumi pypi render replicate resend rollbar rubygems sambanova scalr sendgrid serpapi serper
shippo shortcut siliconflow snyk stability tailscale tavily telegram twelvelabs typeform upcloud vercel voyage wandb xai zai`.split(
    /\s+/,
  ),
);
