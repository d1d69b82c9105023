package io.openaisdk.core.internal.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.errors.ErrorBodyException;
import io.openaisdk.api.errors.MissingPropertyException;
import io.openaisdk.api.errors.ResponseDecodingException;
import io.openaisdk.api.models.ModelDeleted;
import io.openaisdk.api.responses.Response;
import io.openaisdk.core.internal.model.ValueType;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.json.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecoderTest {

    private static final String CODECS = "io.openaisdk.core.internal.model.Codecs#all";

    private static final ResponseHead HTTP = new ResponseHead(
            200,
            HttpHeaders.builder()
                    .add("x-request-id", "req_1")
                    .add("content-type", "text/html")
                    .build(),
            2,
            HttpHeaders.EMPTY);

    @ParameterizedTest
    @MethodSource(CODECS)
    void resultCarriesTheFactsOfItsAnswer(JsonCodec codec) {
        Response response = response(codec, "{\"id\":\"r\",\"error\":null}");

        assertThat(response.http()).contains(HTTP);
        assertThat(response.http().orElseThrow().requestId()).contains("req_1");
        assertThat(response.http().orElseThrow().attempts()).isEqualTo(2);
        assertThat(response).isEqualTo(Model.fromJson(Response.class, "{\"id\":\"r\",\"error\":null}"));
        assertThat(response.toJson()).doesNotContain("req_1");
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void missingPropertyOfAResultNamesTheRequest(JsonCodec codec) {
        Response response = response(codec, "{}");

        assertThatExceptionOfType(MissingPropertyException.class)
                .isThrownBy(response::id)
                .withMessage("Required property id of Response is missing (request req_1)")
                .satisfies(e -> assertThat(e.requestId()).contains("req_1"));
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void whatIsNoResultIsQuotedWithTheFacts(JsonCodec codec) {
        for (String body : new String[] {"", "<html>", "{", "{} {}", "[]", "5", "null", "1e99999999999"}) {
            assertThatExceptionOfType(ResponseDecodingException.class)
                    .as(body)
                    .isThrownBy(() -> response(codec, body))
                    .withMessageStartingWith("The response (status 200, text/html) ")
                    .withMessageEndingWith((body.isEmpty() ? "it is empty" : "it begins: " + body) + " (request req_1)")
                    .satisfies(e -> assertThat(e.rawBody()).contains(body))
                    .satisfies(e -> assertThat(e.http()).contains(HTTP));
        }
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void errorWithAStatusOfSuccessIsAnError(JsonCodec codec) {
        String body = "{\"error\":{\"message\":\"no\",\"code\":\"c\"}}";

        assertThatExceptionOfType(ErrorBodyException.class)
                .isThrownBy(() -> response(codec, body))
                .withMessage("200 with an error: no (code c, request req_1)")
                .satisfies(e -> assertThat(e.code()).contains("c"))
                .satisfies(e -> assertThat(e.rawBody()).contains(body));
        assertThatExceptionOfType(ErrorBodyException.class)
                .isThrownBy(() -> value(codec, ModelDeleted.class, "{\"error\":\"no\",\"id\":\"m\"}"))
                .withMessage("200 with an error: no (request req_1)");
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void errorThatIsAPropertyOfTheResultIsNone(JsonCodec codec) {
        Response failed = response(
                codec, "{\"id\":\"r\",\"status\":\"failed\",\"error\":{\"code\":\"server_error\",\"message\":\"m\"}}");

        assertThat(failed.error().orElseThrow().message()).isEqualTo("m");
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void emptyPlaceForAnErrorIsNone(JsonCodec codec) {
        for (String empty : new String[] {"null", "{}", "\"\"", "false", "[]"}) {
            assertThat(((ModelDeleted) value(codec, ModelDeleted.class, "{\"id\":\"m\",\"error\":" + empty + "}")).id())
                    .isEqualTo("m");
        }
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void resultCanBeOfTheCallersChoice(JsonCodec codec) {
        Decoder decoder = new Decoder(codec);
        byte[] body = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);

        assertThat(decoder.as(String.class, body, HTTP)).isEqualTo("{\"a\":1}");
        assertThat(decoder.as(JsonValue.class, body, HTTP)).isEqualTo(JsonValue.of(Map.of("a", 1)));
        assertThat(decoder.as(JsonValue.class, new byte[0], HTTP)).isEqualTo(JsonValue.JsonNull.INSTANCE);
        assertThat(decoder.as(Response.class, body, HTTP).http()).contains(HTTP);
        assertThat(decoder.as(Own.class, body, HTTP).a).isEqualTo(1);
        assertThatExceptionOfType(ResponseDecodingException.class)
                .isThrownBy(() -> decoder.as(Own.class, "[]".getBytes(StandardCharsets.UTF_8), HTTP))
                .withMessageContaining("does not fit " + Own.class.getName());
        assertThatExceptionOfType(ResponseDecodingException.class)
                .isThrownBy(() -> decoder.as(JsonValue.JsonArray.class, body, HTTP))
                .withMessageContaining("is not of type JsonArray");
    }

    /** A class of the application. */
    static final class Own {
        public int a;
    }

    private static Response response(JsonCodec codec, String body) {
        return (Response) value(codec, Response.class, body);
    }

    private static Object value(JsonCodec codec, Class<?> type, String body) {
        String key = type.getName().substring("io.openaisdk.api.".length());
        return new Decoder(codec)
                .value(ValueType.parse("model(" + key + ")"), body.getBytes(StandardCharsets.UTF_8), HTTP);
    }
}
