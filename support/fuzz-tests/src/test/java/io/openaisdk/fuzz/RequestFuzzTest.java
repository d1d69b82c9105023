package io.openaisdk.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.openaisdk.api.FileUpload;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.errors.InvalidRequestException;
import io.openaisdk.api.files.FilePurpose;
import io.openaisdk.spi.http.HttpRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.util.List;
import java.util.Set;

/** What users put into requests stays where it belongs: no text becomes another path, parameter, header or part. */
class RequestFuzzTest {

    private static final Client CLIENT = Client.with(Codecs.JACKSON);
    private static final String PREFIX = "/v1/responses/";

    /** The parameters of the form. */
    private static final Set<String> NAMES = Set.of("file", "purpose", "expires_after");

    @FuzzTest
    void address(FuzzedDataProvider data) {
        String id = data.consumeString(100);
        String name = data.consumeString(50);
        String value = data.consumeRemainingAsString();
        HttpRequest request;
        try {
            CLIENT.api().responses().retrieve(id, p -> p.putAdditionalQueryParam(name, value));
            request = CLIENT.transport().take();
        } catch (InvalidRequestException e) {
            return; // it is refused, which is as good
        }
        URI uri = request.uri();
        assertThat(uri.getScheme()).isEqualTo("https");
        assertThat(uri.getRawAuthority()).isEqualTo(Client.HOST);
        assertThat(uri.getRawFragment()).isNull();
        assertThat(uri.getRawPath()).startsWith(PREFIX);
        String segment = uri.getRawPath().substring(PREFIX.length());
        assertThat(segment).doesNotContain("/", "\\");
        assertThat(URLDecoder.decode(segment.replace("+", "%2B"), UTF_8)).isEqualTo(sent(id));
        assertThat(uri.normalize()).isEqualTo(uri);
        String[] pair = uri.getRawQuery().split("=", -1);
        assertThat(pair).hasSize(2);
        assertThat(URLDecoder.decode(pair[0], UTF_8)).isEqualTo(sent(name));
        assertThat(URLDecoder.decode(pair[1], UTF_8)).isEqualTo(sent(value));
    }

    @FuzzTest
    void headers(FuzzedDataProvider data) {
        String name = data.consumeString(50);
        String value = data.consumeRemainingAsString();
        HttpRequest request;
        try {
            CLIENT.api().responses().retrieve("resp_1", p -> p.putAdditionalHeader(name, value));
            request = CLIENT.transport().take();
        } catch (InvalidRequestException e) {
            return; // it is refused, which is as good
        }
        assertThat(request.headers().all(name)).containsExactly(value);
        request.headers().forEach((header, text) -> {
            assertThat(header).matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
            assertThat(text).doesNotContain("\r", "\n", "\0");
        });
    }

    /** Paths that no operation has go to the same host, unless they are whole addresses. */
    @FuzzTest
    void paths(FuzzedDataProvider data) {
        String path = data.consumeRemainingAsString();
        if (path.startsWith("http://") || path.startsWith("https://")) {
            return;
        }
        HttpRequest request;
        try {
            CLIENT.api().get(path);
            request = CLIENT.transport().take();
        } catch (InvalidRequestException e) {
            return; // it is refused, which is as good
        }
        assertThat(request.uri().getScheme()).isEqualTo("https");
        assertThat(request.uri().getRawAuthority()).isEqualTo(Client.HOST);
        assertThat(request.uri().normalize().getRawPath()).startsWith("/v1/");
    }

    @FuzzTest
    void multipart(FuzzedDataProvider data) throws IOException {
        String fileName = data.consumeString(50);
        String type = data.consumeString(50);
        String purpose = data.consumeString(50);
        String property = data.consumeString(50);
        String text = data.consumeString(100);
        byte[] content = data.consumeRemainingAsBytes();
        if (NAMES.contains(property)) {
            return; // it takes the place of the parameter, as it should
        }
        HttpRequest request;
        try {
            CLIENT.api().files().create(p -> p.file(
                            FileUpload.of(content, fileName).withContentType(type))
                    .purpose(new FilePurpose(purpose))
                    .putAdditionalProperty(property, JsonValue.of(text)));
            request = CLIENT.transport().take();
        } catch (InvalidRequestException | IllegalArgumentException e) {
            return; // it is refused, which is as good
        }
        byte[] body;
        try (InputStream in = request.body().orElseThrow().open()) {
            body = in.readAllBytes();
        }
        assertThat(request.body().orElseThrow().contentLength()).isEqualTo(body.length);
        List<Form.Part> parts = Form.parse(request.body().orElseThrow().contentType(), body);

        assertThat(parts).hasSize(3);
        assertThat(parts.get(0)).isEqualTo(Form.Part.field("purpose", sent(purpose)));
        assertThat(parts.get(1)).isEqualTo(Form.Part.field(Form.escaped(sent(property)), sent(text)));
        assertThat(parts.get(2).headers())
                .startsWith("Content-Disposition: form-data; name=\"file\"; filename=\"" + Form.escaped(sent(fileName))
                        + "\"\r\nContent-Type: ");
        assertThat(parts.get(2).content()).isEqualTo(new String(content, ISO_8859_1));
    }

    /** Half of a surrogate pair cannot be sent. */
    private static String sent(String text) {
        return new String(text.getBytes(UTF_8), UTF_8);
    }
}
