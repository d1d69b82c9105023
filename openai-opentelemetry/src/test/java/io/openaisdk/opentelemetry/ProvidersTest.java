package io.openaisdk.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.OpenAI;
import io.openaisdk.azure.AzurePlatform;
import io.openaisdk.bedrock.BedrockPlatform;
import io.openaisdk.core.OpenAIClient;
import io.openaisdk.spi.platform.Platform;
import io.openaisdk.testsupport.Scripts;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Platforms, which are providers of their own and have none of what is OpenAI's. */
class ProvidersTest extends TracingTest {

    private OpenAI client(Platform platform) {
        return closing(OpenAIClient.builder()
                .platform(platform)
                .transport("apache")
                .json("jackson")
                .observer(observer().build())
                .build());
    }

    private Map<String, Object> hello(OpenAI client, String provider) {
        server.on(
                Scripts.json(
                        "{\"id\":\"c_1\",\"object\":\"chat.completion\",\"model\":\"m-1\",\"service_tier\":\"default\",\"choices\":[]}"));
        client.chat()
                .completions()
                .create(p -> p.model("m").addUserMessage("Hi").serviceTier("flex"));
        List<SpanData> spans = recorded.spans(2);
        assertThat(Recorded.map(spans.get(0).getAttributes()))
                .isEqualTo(here(
                        "gen_ai.operation.name", "chat",
                        "gen_ai.provider.name", provider,
                        "gen_ai.request.model", "m",
                        "gen_ai.response.id", "c_1",
                        "gen_ai.response.model", "m-1"));
        return Recorded.map(spans.get(1).getAttributes());
    }

    @Test
    void azure() {
        OpenAI client = client(AzurePlatform.builder()
                .endpoint(server.at(""))
                .apiVersion("2025-03-01-preview")
                .apiKey("azure-secret")
                .build());

        Map<String, Object> attempt = hello(client, "azure.ai.openai");

        assertThat(attempt)
                .containsEntry(
                        "url.full", server.at("/openai/deployments/m/chat/completions?api-version=2025-03-01-preview"));
        assertThat(attempt.toString()).doesNotContain("azure-secret");
    }

    @Test
    void bedrock() {
        OpenAI client = client(BedrockPlatform.builder()
                .region("us-west-2")
                .baseUrl(server.at("/openai/v1"))
                .accessKey("AKIDEXAMPLE", "aws-secret")
                .build());

        Map<String, Object> attempt = hello(client, "aws.bedrock");

        assertThat(attempt).containsEntry("url.full", server.at("/openai/v1/chat/completions"));
        assertThat(attempt.toString()).doesNotContain("AKIDEXAMPLE").doesNotContain("aws-secret");
        // It is not among the headers that are signed, so a proxy may go on with the trace.
        assertThat(server.received().get(0).header("traceparent")).isNotNull();
    }
}
