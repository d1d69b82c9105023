package io.openaisdk.core.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.openaisdk.api.FileUpload;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Params;
import io.openaisdk.api.errors.InvalidRequestException;
import io.openaisdk.api.files.FileCreateParams;
import io.openaisdk.api.files.FileListParams;
import io.openaisdk.api.responses.ResponseCreateParams;
import io.openaisdk.api.responses.ResponseRetrieveParams;
import io.openaisdk.core.internal.model.Codecs;
import io.openaisdk.core.internal.operation.Invocation;
import io.openaisdk.core.internal.operation.Operation;
import io.openaisdk.core.internal.platform.OpenAIPlatform;
import io.openaisdk.core.internal.settings.Settings;
import io.openaisdk.core.internal.settings.SettingsBuilder;
import io.openaisdk.spi.http.HttpBody;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.json.JsonCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestEncoderTest {

    private static final String CODECS = "io.openaisdk.core.internal.model.Codecs#all";

    private static final Operation CREATE =
            Operation.of("x.create", "POST", "/x", "result=model(responses.Response)", "body=json");
    private static final Operation STREAM =
            Operation.of("x.stream", "POST", "/x", "stream=union(responses.ResponseStreamEvent)", "body=json");
    private static final Operation GET =
            Operation.of("x.get", "GET", "/x/{id}", "result=model(responses.Response)", "body=none", "params=query");
    private static final Operation GET_STREAM = Operation.of(
            "x.get", "GET", "/x/{id}", "stream=union(responses.ResponseStreamEvent)", "body=none", "params=query");
    private static final Operation LIST =
            Operation.of("x.list", "GET", "/x", "page=CURSOR model(files.FileObject)", "body=none", "params=query");
    private static final Operation UPLOAD =
            Operation.of("x.upload", "POST", "/x", "result=model(files.FileObject)", "body=multipart");
    private static final Operation UPLOAD_STREAM =
            Operation.of("x.upload", "POST", "/x", "stream=model(files.FileObject)", "body=multipart");
    private static final Operation CANCEL =
            Operation.of("x.cancel", "POST", "/x/{id}/cancel", "result=model(responses.Response)", "body=none");
    private static final Operation DELETE = Operation.of(
            "x.delete", "DELETE", "/x/{id}", "result=void", "body=none", "accept=*/*", "beta=assistants=v2");

    private static final ResponseCreateParams PARAMS =
            ResponseCreateParams.builder().model("m").input("\u00e9\u2603").build();

    /** The vectors V-URL. */
    @ParameterizedTest
    @CsvSource({
        "https://h/v1, /foo, https://h/v1/foo",
        "https://h/v1/, foo?q=1, https://h/v1/foo?q=1",
        "https://h, /foo, https://h/foo",
        "http://h:8080/v1//, /foo, http://h:8080/v1//foo",
        "https://h/v1, https://o/z, https://o/z",
        "https://h/v1, https://o/z?a=1, https://o/z?a=1",
        "https://h/a/b?x=1, /foo, https://h/a/b/foo?x=1",
        "https://h/a/b?x=1, /foo?y=2, https://h/a/b/foo?x=1&y=2",
        "https://h/a/b?x=1, /foo?x=2, https://h/a/b/foo?x=2",
        "https://h/v1, //evil/foo, https://h/v1/evil/foo",
        "https://h/v1, @evil/foo, https://h/v1/@evil/foo",
        "https://h/v1, '', https://h/v1/",
        "https://h/v1, /foo?a=b%20c/d&flag, https://h/v1/foo?a=b%20c/d&flag"
    })
    void pathsAreJoinedToTheBaseUrl(String base, String path, String expected) {
        assertThat(encoder()
                        .encodeRaw(settings(base, s -> {}), "GET", path, null)
                        .uri())
                .hasToString(expected);
    }

    /** V-Q0. */
    @Test
    void parametersOfTheClientTakeThePlaceOfThoseInThePath() {
        Settings settings =
                settings("https://h/v1", s -> s.putQueryParam("d", "1").putQueryParam("e", "2"));

        assertThat(encoder().encodeRaw(settings, "GET", "/foo?e=9", null).uri())
                .hasToString("https://h/v1/foo?e=2&d=1");
        assertThat(encoder().encodeRaw(settings, "GET", "https://h/foo", null).uri())
                .hasToString("https://h/foo?d=1&e=2");
        assertThat(encoder().encodeRaw(settings, "GET", "https://o/foo", null).uri())
                .hasToString("https://o/foo");
    }

    @ParameterizedTest
    @CsvSource({"/a/../b", "/..", "/a/./b", "/a/%2e%2E/b?c=d", "..", "/a/.%2e"})
    void dotSegmentsOfARawPathAreRefused(String path) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> encoder().encodeRaw(settings(), "GET", path, null));
    }

    /** What stands before it could be a dot segment. */
    @ParameterizedTest
    @ValueSource(strings = {"..#", "/a/..#/b", "/a#b", "/a?b=c#d", "https://o/foo#bar"})
    void fragmentOfARawPathIsRefused(String path) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> encoder().encodeRaw(settings(), "GET", path, null))
                .withMessage("A path must not have a fragment: " + path);
    }

    @ParameterizedTest
    @CsvSource({"/a b", "/a?b=c d", "/a?b=%zz", "'/a\n'"})
    void pathThatIsNoAddressIsRefused(String path) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> encoder().encodeRaw(settings(), "GET", path, null));
    }

    @Test
    void argumentsAreEscapedIntoThePath() {
        assertThat(encode(CANCEL, null, "a/b ?#..%").uri())
                .hasToString("https://api.openai.com/v1/x/a%2Fb%20%3F%23..%25/cancel");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> encode(CANCEL, null, ""))
                .withMessage("Path parameter id must not be empty");
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void parametersAreTheJsonBody(JsonCodec codec) {
        HttpRequest request = new RequestEncoder(codec).encode(settings(), Invocation.of(CREATE, PARAMS));

        assertThat(request.method()).isEqualTo("POST");
        assertThat(bodyOf(request)).isEqualTo("{\"input\":\"\u00e9\u2603\",\"model\":\"m\"}");
        assertThat(body(request).contentType()).isEqualTo("application/json");
        assertThat(body(request).repeatable()).isTrue();
        assertThat(body(request).contentLength()).isEqualTo(bytesOf(request).length);
        assertThat(request.headers().first("Accept")).contains("application/json");
        assertThat(request.headers().first("User-Agent")).get().asString().startsWith("openai-sdk-java/");
        assertThat(request.headers().first("Content-Type")).isEmpty();
        assertThat(request.uri().getRawQuery()).isNull();
        assertThat(request.timeouts().streaming()).isFalse();
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void streamingOperationAsksForAStream(JsonCodec codec) {
        HttpRequest request = new RequestEncoder(codec).encode(settings(), Invocation.of(STREAM, PARAMS));

        assertThat(bodyOf(request)).isEqualTo("{\"input\":\"\u00e9\u2603\",\"model\":\"m\",\"stream\":true}");
        assertThat(request.headers().first("Accept")).contains("text/event-stream");
        assertThat(request.timeouts().streaming()).isTrue();
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void streamIsAskedForOnce(JsonCodec codec) {
        ResponseCreateParams params = PARAMS.toBuilder()
                .putAdditionalProperty("stream", JsonValue.of(false))
                .putAdditionalProperty("extra", JsonValue.of(1))
                .build();

        assertThat(bodyOf(new RequestEncoder(codec).encode(settings(), Invocation.of(STREAM, params))))
                .isEqualTo("{\"input\":\"\u00e9\u2603\",\"model\":\"m\",\"extra\":1,\"stream\":true}");
        assertThat(bodyOf(new RequestEncoder(codec).encode(settings(), Invocation.of(CREATE, params))))
                .isEqualTo("{\"input\":\"\u00e9\u2603\",\"model\":\"m\",\"stream\":false,\"extra\":1}");
    }

    @Test
    void streamIsAskedForInTheQueryWhereThereIsNoBody() {
        HttpRequest request =
                encode(GET_STREAM, ResponseRetrieveParams.builder().build(), "r");

        assertThat(request.uri()).hasToString("https://api.openai.com/v1/x/r?stream=true");
        assertThat(request.body()).isEmpty();
        assertThat(request.headers().first("Accept")).contains("text/event-stream");
    }

    @Test
    void streamIsAskedForInAMultipartBody() {
        FileCreateParams params = FileCreateParams.builder()
                .file(new byte[] {'x'}, "x")
                .purpose("p")
                .build();

        assertThat(bodyOf(encode(UPLOAD_STREAM, params))).contains("name=\"stream\"\r\n\r\ntrue\r\n");
        assertThat(bodyOf(encode(UPLOAD, params))).doesNotContain("name=\"stream\"");
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void absentIsLeftOutAndNullIsSent(JsonCodec codec) {
        ResponseCreateParams params = ResponseCreateParams.builder().storeNull().build();

        assertThat(bodyOf(new RequestEncoder(codec).encode(settings(), Invocation.of(CREATE, params))))
                .isEqualTo("{\"store\":null}");
        assertThat(bodyOf(new RequestEncoder(codec).encode(settings(), Invocation.of(CREATE, null))))
                .isEqualTo("{}");
    }

    @Test
    void parametersOfAGetGoToTheQuery() {
        HttpRequest request = encode(
                LIST,
                FileListParams.builder()
                        .limit(2)
                        .order("asc")
                        .after("")
                        .putAdditionalProperty("in", JsonValue.of(List.of("a", "b")))
                        .build());

        assertThat(request.uri().getRawQuery()).isEqualTo("after=&limit=2&order=asc&in%5B%5D=a&in%5B%5D=b");
        assertThat(request.body()).isEmpty();
        assertThat(request.headers().first("Content-Type")).isEmpty();
    }

    @Test
    void cursorTakesThePlaceOfTheFirstOne() {
        FileListParams params = FileListParams.builder()
                .after("one")
                .limit(2)
                .putAdditionalQueryParam("foo", "b")
                .build();

        assertThat(encoder()
                        .encode(settings(), Invocation.of(LIST, params).after("two"))
                        .uri()
                        .getRawQuery())
                .isEqualTo("after=two&limit=2&foo=b");
        assertThat(encoder()
                        .encode(settings(), Invocation.of(LIST, null).after("a&b"))
                        .uri()
                        .getRawQuery())
                .isEqualTo("after=a%26b");
    }

    @Test
    void parametersOfTheCallTakeThePlaceOfThoseOfTheClient() {
        Settings settings =
                settings("https://h/v1", s -> s.putQueryParam("limit", "9").putQueryParam("d", "1"));
        FileListParams params = FileListParams.builder()
                .limit(2)
                .putAdditionalQueryParam("limit", "3")
                .putAdditionalQueryParam("limit", "4")
                .build();

        assertThat(encoder().encode(settings, Invocation.of(LIST, params)).uri())
                .hasToString("https://h/v1/x?limit=3&limit=4&d=1");
        assertThat(encoder()
                        .encode(
                                settings,
                                Invocation.of(
                                        LIST, FileListParams.builder().limit(2).build()))
                        .uri())
                .hasToString("https://h/v1/x?limit=2&d=1");
    }

    @Test
    void additionalQueryParametersAreSentBesideABody() {
        HttpRequest request = encode(
                CREATE, PARAMS.toBuilder().putAdditionalQueryParam("q", "a b").build());

        assertThat(request.uri().getRawQuery()).isEqualTo("q=a+b");
        assertThat(bodyOf(request)).doesNotContain("q");
    }

    @Test
    void headersReplaceEachOtherWhateverTheirCase() {
        Settings settings = settings(
                "https://h/v1",
                s -> s.putHeader("X-A", "1").putHeader("x-a", "2").putHeader("USER-AGENT", "mine"));

        HttpRequest byClient = encoder().encode(settings, Invocation.of(CREATE, PARAMS));
        assertThat(byClient.headers().all("X-A")).containsExactly("2");
        assertThat(byClient.headers().all("User-Agent")).containsExactly("mine");

        HttpRequest byCall = encoder()
                .encode(
                        settings,
                        Invocation.of(
                                CREATE,
                                PARAMS.toBuilder()
                                        .putAdditionalHeader("x-A", "3")
                                        .putAdditionalHeader("x-A", "4")
                                        .putAdditionalHeader("accept", "text/plain")
                                        .build()));
        assertThat(byCall.headers().all("X-A")).containsExactly("3", "4");
        assertThat(byCall.headers().all("Accept")).containsExactly("text/plain");
    }

    @Test
    void headersCanBeTakenAway() {
        Settings settings = settings(
                "https://h/v1", s -> s.putHeader("X-A", "1").removeHeader("x-a").removeHeader("USER-agent"));

        HttpRequest request = encoder().encode(settings, Invocation.of(CANCEL, null, "r"));
        assertThat(request.headers().first("X-A")).isEmpty();
        assertThat(request.headers().first("User-Agent")).isEmpty();
        assertThat(request.headers().first("Accept")).isPresent();
    }

    @Test
    void headerOfTheCallIsSentThoughTheClientTakesItAway() {
        Settings settings = settings("https://h/v1", s -> s.removeHeader("X-A"));

        assertThat(encoder()
                        .encode(
                                settings,
                                Invocation.of(
                                        CREATE,
                                        PARAMS.toBuilder()
                                                .putAdditionalHeader("x-a", "1")
                                                .build()))
                        .headers()
                        .all("X-A"))
                .containsExactly("1");
    }

    @Test
    void headerThatWasTakenAwayCanBeSetAgain() {
        Settings settings = settings("https://h/v1", s -> s.removeHeader("X-A").putHeader("x-a", "1"));

        assertThat(encoder()
                        .encode(settings, Invocation.of(CANCEL, null, "r"))
                        .headers()
                        .all("X-A"))
                .containsExactly("1");
    }

    @Test
    void headerThatIsNoneIsRefusedWithoutItsValue() {
        Params params = PARAMS.toBuilder()
                .putAdditionalHeader("X-A", "secret\r\nX-B: 1")
                .build();

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> encode(CREATE, params))
                .withMessage("The value of header X-A has a control character at position 6")
                .satisfies(e -> assertThat(e.toString()).doesNotContain("secret"));
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> encode(
                        CREATE,
                        PARAMS.toBuilder().putAdditionalHeader("a b", "1").build()));
    }

    @Test
    void requestWithoutABodySaysItWouldBeJsonUnlessItIsAGet() {
        assertThat(encode(CANCEL, null, "r").headers().all("Content-Type")).containsExactly("application/json");
        assertThat(encode(DELETE, null, "r").headers().all("Content-Type")).containsExactly("application/json");
        assertThat(encode(GET, null, "r").headers().all("Content-Type")).isEmpty();
        Settings without = settings("https://h/v1", s -> s.removeHeader("content-type"));
        assertThat(encoder()
                        .encode(without, Invocation.of(CANCEL, null, "r"))
                        .headers()
                        .all("Content-Type"))
                .isEmpty();
        Settings own = settings("https://h/v1", s -> s.putHeader("content-type", "text/plain"));
        assertThat(encoder()
                        .encode(own, Invocation.of(CANCEL, null, "r"))
                        .headers()
                        .all("Content-Type"))
                .containsExactly("text/plain");
    }

    @Test
    void operationBringsItsOwnHeaders() {
        HttpRequest request = encode(DELETE, null, "r");

        assertThat(request.headers().all("Accept")).containsExactly("*/*");
        assertThat(request.headers().all("OpenAI-Beta")).containsExactly("assistants=v2");
    }

    @Test
    void organizationAndProjectAreHeaders() {
        Settings settings = settings("https://h/v1", s -> s.organization("org").project("proj"));

        HttpRequest request = encoder().encode(settings, Invocation.of(CREATE, PARAMS));
        assertThat(request.headers().first("OpenAI-Organization")).contains("org");
        assertThat(request.headers().first("OpenAI-Project")).contains("proj");
    }

    @Test
    void telemetryOfOthersIsNotSent() {
        encode(CREATE, PARAMS).headers().forEach((name, value) -> assertThat(name)
                .doesNotStartWithIgnoringCase("x-"));
    }

    @Test
    void filesAreSentAsMultipart() {
        HttpRequest request = encode(
                UPLOAD,
                FileCreateParams.builder()
                        .file(FileUpload.of("hi".getBytes(StandardCharsets.UTF_8), "a.jsonl"))
                        .purpose("fine-tune")
                        .expiresAfter(e -> e.seconds(3600))
                        .putAdditionalProperty("extra", JsonValue.of(Map.of("a", true)))
                        .build());
        String type = body(request).contentType();
        String boundary = type.substring(type.indexOf('=') + 1);

        assertThat(request.headers().first("Content-Type")).isEmpty();
        assertEquals(
                part(boundary, "name=\"expires_after[anchor]\"", "", "created_at")
                        + part(boundary, "name=\"expires_after[seconds]\"", "", "3600")
                        + part(boundary, "name=\"purpose\"", "", "fine-tune")
                        + part(boundary, "name=\"extra[a]\"", "", "true")
                        + part(
                                boundary,
                                "name=\"file\"; filename=\"a.jsonl\"",
                                "Content-Type: application/octet-stream\r\n",
                                "hi")
                        + "--" + boundary + "--\r\n",
                bodyOf(request));
    }

    @Test
    void timeoutsOfTheClientAreThoseOfTheRequest() {
        Settings settings = settings("https://h/v1", s -> s.timeout(Duration.ofSeconds(3))
                .connectTimeout(Duration.ofSeconds(1))
                .writeTimeout(Duration.ofSeconds(4))
                .idleTimeout(Duration.ofSeconds(2)));

        HttpRequest request = encoder().encode(settings, Invocation.of(CREATE, PARAMS));
        assertThat(request.timeouts().total()).isEqualTo(Duration.ofSeconds(3));
        assertThat(request.timeouts().connect()).isEqualTo(Duration.ofSeconds(1));
        assertThat(request.timeouts().write()).isEqualTo(Duration.ofSeconds(4));
        assertThat(request.timeouts().idle()).isEqualTo(Duration.ofSeconds(2));
    }

    private static String part(String boundary, String names, String headers, String content) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; " + names + "\r\n" + headers + "\r\n" + content
                + "\r\n";
    }

    private static RequestEncoder encoder() {
        return new RequestEncoder(Codecs.JACKSON);
    }

    private static HttpRequest encode(Operation operation, @Nullable Params params, Object... arguments) {
        return encoder().encode(settings(), Invocation.of(operation, params, arguments));
    }

    private static Settings settings() {
        return new SettingsBuilder(OpenAIPlatform.DEFAULT).build();
    }

    private static Settings settings(String baseUrl, Consumer<SettingsBuilder> change) {
        SettingsBuilder builder = new SettingsBuilder(OpenAIPlatform.at(baseUrl));
        change.accept(builder);
        return builder.build();
    }

    private static HttpBody body(HttpRequest request) {
        return request.body().orElseThrow();
    }

    private static byte[] bytesOf(HttpRequest request) {
        try (InputStream in = body(request).open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bodyOf(HttpRequest request) {
        return new String(bytesOf(request), StandardCharsets.UTF_8);
    }
}
