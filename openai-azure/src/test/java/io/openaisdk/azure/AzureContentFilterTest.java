package io.openaisdk.azure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.openaisdk.api.Model;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.chat.completions.ChatCompletion;
import io.openaisdk.api.chat.completions.ChatCompletionChunk;
import io.openaisdk.api.errors.BadRequestException;
import io.openaisdk.api.errors.ContentFilterException;
import io.openaisdk.api.responses.Response;
import io.openaisdk.azure.AzureContentFilter.Source;
import io.openaisdk.core.OpenAIClient;
import io.openaisdk.testsupport.LoopbackServer;
import io.openaisdk.testsupport.Scripts;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What filters found, in the forms in which Azure says it. */
class AzureContentFilterTest {

    private static final String SAFE = "{\"hate\":{\"filtered\":false,\"severity\":\"safe\"},"
            + "\"jailbreak\":{\"filtered\":false,\"detected\":true}}";
    private static final String BLOCKED = "{\"violence\":{\"filtered\":true,\"severity\":\"medium\"},"
            + "\"protected_material_code\":{\"filtered\":false,\"detected\":true,\"citation\":{\"license\":\"MIT\"}},"
            + "\"odd\":3}";

    @Test
    void promptsAndChoicesOfAChatCompletion() {
        ChatCompletion completion = Model.fromJson(
                ChatCompletion.class,
                "{\"prompt_filter_results\":[{\"prompt_index\":0,\"content_filter_results\":" + SAFE
                        + "}],\"choices\":[{\"index\":0,\"content_filter_results\":" + BLOCKED + "}]}");

        List<AzureContentFilter> filters = AzureContentFilter.of(completion);

        assertThat(filters).extracting(AzureContentFilter::source).containsExactly(Source.PROMPT, Source.COMPLETION);
        assertThat(filters).extracting(AzureContentFilter::filtered).containsExactly(false, true);
        AzureContentFilter.Finding hate = finding(filters.get(0), "hate");
        assertThat(hate.severity()).contains("safe");
        assertThat(hate.detected()).isEmpty();
        assertThat(finding(filters.get(0), "jailbreak").detected()).contains(true);
        assertThat(filters.get(1))
                .isEqualTo(AzureContentFilter.of(completion.choices().get(0)));
        assertThat(filters.get(1).findings()).containsOnlyKeys("violence", "protected_material_code");
        assertThat(finding(filters.get(1), "protected_material_code").json().get("citation"))
                .hasValueSatisfying(citation -> assertThat(citation).hasToString("{\"license\":\"MIT\"}"));
    }

    @Test
    void piecesOfAStream() {
        ChatCompletionChunk first = Model.fromJson(
                ChatCompletionChunk.class,
                "{\"choices\":[],\"prompt_filter_results\":[{\"content_filter_results\":" + SAFE + "}]}");
        ChatCompletionChunk second = Model.fromJson(
                ChatCompletionChunk.class, "{\"choices\":[{\"index\":0,\"content_filter_results\":" + BLOCKED + "}]}");

        assertThat(AzureContentFilter.of(first))
                .extracting(AzureContentFilter::source)
                .containsExactly(Source.PROMPT);
        assertThat(AzureContentFilter.of(second))
                .containsExactly(AzureContentFilter.of(second.choices().get(0)));
    }

    @Test
    void inputAndOutputOfAResponse() {
        Response response = Model.fromJson(
                Response.class,
                "{\"content_filters\":[{\"blocked\":false,\"source_type\":\"prompt\",\"content_filter_results\":" + SAFE
                        + "},{\"blocked\":true,\"source_type\":\"completion\",\"content_filter_results\":" + BLOCKED
                        + "}]}");

        assertThat(AzureContentFilter.of(response))
                .extracting(AzureContentFilter::source)
                .containsExactly(Source.PROMPT, Source.COMPLETION);
        assertThat(AzureContentFilter.of(response))
                .extracting(AzureContentFilter::filtered)
                .containsExactly(false, true);
    }

    @Test
    void silenceIsNoFinding() {
        ChatCompletion completion = Model.fromJson(ChatCompletion.class, "{\"choices\":[{\"index\":0}]}");

        assertThat(AzureContentFilter.of(completion)).isEmpty();
        assertThat(AzureContentFilter.of(completion.choices().get(0)).findings())
                .isEmpty();
        assertThat(AzureContentFilter.of(Model.fromJson(Response.class, "{}"))).isEmpty();
    }

    @Test
    void refusalIsATypeOfItsOwn() {
        ContentFilterException refusal = catchThrowableOfType(
                ContentFilterException.class,
                () -> answering("{\"error\":{\"message\":\"filtered\",\"code\":\"content_filter\",\"status\":400,"
                        + "\"innererror\":{\"code\":\"ResponsibleAIPolicyViolation\",\"content_filter_result\":"
                        + BLOCKED + "}}}"));

        assertThat(refusal).isInstanceOf(BadRequestException.class);
        assertThat(AzureContentFilter.of(refusal).source()).isEqualTo(Source.PROMPT);
        assertThat(AzureContentFilter.of(refusal).filtered()).isTrue();
        assertThat(finding(AzureContentFilter.of(refusal), "violence").severity())
                .contains("medium");
    }

    @Test
    void refusalThatExplainsNothingHasNoFindings() {
        ContentFilterException refusal = catchThrowableOfType(
                ContentFilterException.class, () -> answering("{\"error\":{\"code\":\"content_filter\"}}"));

        assertThat(AzureContentFilter.of(refusal).findings()).isEmpty();
    }

    @Test
    void otherRefusalsAreWhatTheyWere() {
        BadRequestException refusal =
                catchThrowableOfType(BadRequestException.class, () -> answering("{\"error\":{\"code\":\"other\"}}"));

        assertThat(refusal).isNotInstanceOf(ContentFilterException.class);
    }

    private static AzureContentFilter.Finding finding(AzureContentFilter filter, String category) {
        return Objects.requireNonNull(filter.findings().get(category));
    }

    private static void answering(String error) {
        try (LoopbackServer server = new LoopbackServer().always(Scripts.status(400, error));
                OpenAI client = OpenAIClient.builder()
                        .platform(AzurePlatform.builder()
                                .endpoint(server.at(""))
                                .apiVersion("v")
                                .apiKey("k")
                                .build())
                        .build()) {
            client.chat().completions().create(p -> p.model("m").addUserMessage("hi"));
        }
    }
}
