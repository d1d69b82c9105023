package io.openaisdk.testkit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.testkit.RawConnection.Response;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Multipart bodies byte by byte. */
class MultipartTest extends ServerTest {

    private static final String TYPE = "multipart/form-data; boundary=B";

    private Response post(String contentType, String body) throws IOException {
        server.whenever().respondWith(Answer.raw(200, "text/plain", "ok"));
        try (RawConnection connection = new RawConnection(server)) {
            return connection
                    .post(body, "Content-Type: " + contentType, "Content-Length: " + body.length())
                    .response();
        }
    }

    private List<RecordedPart> parts(String contentType, String body) throws IOException {
        assertThat(post(contentType, body).status()).isEqualTo(200);
        return server.journal().last().parts();
    }

    /** Posts a single part and returns it. */
    private RecordedPart part(String headers, String content) throws IOException {
        List<RecordedPart> parts = parts(TYPE, "--B\r\n" + headers + "\r\n" + content + "\r\n--B--\r\n");
        assertThat(parts).hasSize(1);
        return parts.get(0);
    }

    private static String utf8(String text) {
        return new String(text.getBytes(UTF_8), ISO_8859_1);
    }

    @Test
    void readsPartsInTheirOrder() throws IOException {
        List<RecordedPart> parts = parts(TYPE, """
                --B\r
                Content-Disposition: form-data; name="b"\r
                \r
                1\r
                --B \t\r
                Content-Disposition: form-data; name="a"; filename="n.txt"\r
                Content-Type: text/plain; charset=x\r
                X-Other: y\r
                \r
                2\r
                --B\r
                Content-Disposition: form-data; name="b"\r
                \r
                \r
                --B--""");

        assertThat(parts).extracting(RecordedPart::name).containsExactly("b", "a", "b");
        assertThat(parts).extracting(RecordedPart::text).containsExactly("1", "2", "");
        assertThat(parts.get(0).fileName()).isEmpty();
        assertThat(parts.get(0).contentType()).isEmpty();
        assertThat(parts.get(1).fileName()).contains("n.txt");
        assertThat(parts.get(1).contentType()).contains("text/plain; charset=x");
    }

    @Test
    void skipsWhatPrecedesTheFirstPartAndFollowsTheLast() throws IOException {
        List<RecordedPart> parts = parts(
                TYPE,
                "pre\r\n--Preamble --B\r\n--B\r\nContent-Disposition: form-data; name=a\r\n\r\nv\r\n--B--\r\n--B\r\nx");

        assertThat(parts).extracting(RecordedPart::text).containsExactly("v");
    }

    @Test
    void readsBodiesWithoutParts() throws IOException {
        assertThat(parts(TYPE, "--B--\r\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "form-data; name=a; filename=b.txt | a | b.txt",
                "form-data;name=\"a\";filename=\"b.txt\" | a | b.txt",
                "Form-Data; NAME=\"a\" ; FileName=\"b.txt\" | a | b.txt",
                "form-data; name=\"a\\\"b\"; filename=\"q\\\"u;x=y.txt\" | a\"b | q\"u;x=y.txt",
                "form-data; name=\"a\"; filename=\"C:\\dir\\x.txt\" | a | C:\\dir\\x.txt",
                "form-data; name=\"a%22b\"; filename=\"q%22%0D+u.txt\" | a%22b | q%22%0D+u.txt",
                "form-data; name=\"a\"; filename*=UTF-8''%e2%82%ac+.txt | a | \u20ac+.txt",
                "form-data; name=\"a\"; filename*=iso-8859-1'en'%a3.txt; filename=\"plain\" | a | \u00a3.txt",
                "form-data; filename=\"\" | `` | ``",
                "attachment; name=a; name=b; filename=c | a | c",
                "form-data; filename=c; name=\" | \" | c",
            })
    void readsNames(String disposition, String name, String fileName) throws IOException {
        RecordedPart part = part("Content-Disposition: " + disposition + "\r\n", "v");

        assertThat(part.name()).isEqualTo(name);
        assertThat(part.fileName()).contains(fileName);
        assertThat(part.text()).isEqualTo("v");
    }

    @Test
    void readsNamesInUtf8() throws IOException {
        RecordedPart part = part(
                "content-disposition: form-data; name=\"" + utf8("\u00e9") + "\"; filename=\"" + utf8("\u20ac.txt")
                        + "\"\r\n",
                utf8("\u00fc"));

        assertThat(part.name()).isEqualTo("\u00e9");
        assertThat(part.fileName()).contains("\u20ac.txt");
        assertThat(part.text()).isEqualTo("\u00fc");
    }

    @Test
    void readsHeadersThatTheDelimiterFollowsAtOnce() throws IOException {
        assertThat(parts(TYPE, "--B\r\nX: y\r\n\r\n--B\r\n\r\nv\r\n--B--"))
                .extracting(RecordedPart::text)
                .containsExactly("", "v");
    }

    @Test
    void takesTheFirstOfHeadersThatAreGivenTwice() throws IOException {
        String disposition = "Content-Disposition: form-data; name=";

        assertThat(part(disposition + "a\r\n" + disposition + "b\r\n", "v").name())
                .isEqualTo("a");
    }

    @Test
    void readsPartsWithoutNames() throws IOException {
        RecordedPart part = part("", "v");

        assertThat(part.name()).isEmpty();
        assertThat(part.fileName()).isEmpty();
        assertThat(part.text()).isEqualTo("v");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\n\r\nContent-Disposition: x\r\n",
                "\r\n",
                "\r\n-\r\n--\r\n--C\r\n--",
                "a\n--B\nb\r--B--\r\n--b--",
                "\0\1\u0080\u00ff\r\n\r\r\n",
            })
    void readsAnyContent(String content) throws IOException {
        RecordedPart part = part("Content-Disposition: form-data; name=a\r\n", content);

        assertThat(part.content()).isEqualTo(content.getBytes(ISO_8859_1));
    }

    @Test
    void readsLargePartsAndManyOfThem() throws IOException {
        String content = "0123456789\r\n--".repeat(1 << 20);
        assertThat(part("Content-Disposition: form-data; name=a\r\n", content).content())
                .isEqualTo(content.getBytes(ISO_8859_1));

        String part = "--B\r\nContent-Disposition: form-data; name=a\r\n\r\nv\r\n";
        assertThat(parts(TYPE, part.repeat(5_000) + "--B--")).hasSize(5_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "multipart/form-data; boundary=\"B c\" | B c",
                "Multipart/Form-Data;Boundary=B;charset=utf-8 | B",
                "multipart/form-data; charset=\"x;boundary=C\"; boundary=B | B",
            })
    void findsTheBoundary(String contentType, String boundary) throws IOException {
        assertThat(parts(contentType, "--" + boundary + "\r\n\r\nv\r\n--" + boundary + "--"))
                .extracting(RecordedPart::text)
                .containsExactly("v");
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/mixed; boundary=B", "multipart/form-datax; boundary=B", "text/plain"})
    void leavesOtherBodiesAlone(String contentType) throws IOException {
        assertThat(parts(contentType, "--B\r\n\r\nv\r\n--B--")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "--B",
                "--B\r\n--B--",
                "--B\r\nX: y\r\n--B\r\n\r\nv\r\n--B--",
                "--B x: y\r\n\r\nv\r\n--B--",
                "--B\r\nContent-Disposition: form-data; name=a\r\n",
                "--B\r\nContent-Disposition: form-data; name=a\r\n--B--",
                "--B\r\n\r\nv\r\n",
                "--B\r\n\r\nv\r\n--B",
                "--B\r\n\r\nv\r\n--B-",
                "--B\r\n\r\nv\r\n--Bx\r\n\r\nw\r\n--B--",
                "--B\n\nv\n--B--\n",
                "--B\r\nContent-Disposition form-data\r\n\r\nv\r\n--B--",
                "--B\r\nX: y\r\n Y: z\r\n\r\nv\r\n--B--",
                "--B\r\n: form-data\r\n\r\nv\r\n--B--",
                "--B\r\nContent-Disposition: form-data;\r\n name=a\r\n\r\nv\r\n--B--",
                "--B\r\nContent-Disposition: form-data; filename*=none''a\r\n\r\nv\r\n--B--",
                "--B\r\nContent-Disposition: form-data; filename*=UTF-8''%zz\r\n\r\nv\r\n--B--",
                "--B\r\nContent-Disposition: form-data; filename*=a.txt\r\n\r\nv\r\n--B--",
            })
    void refusesMalformedBodies(String body) throws IOException {
        assertRefused(post(TYPE, body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=\"\""})
    void refusesTypesWithoutABoundary(String contentType) throws IOException {
        assertRefused(post(contentType, "--\r\n\r\nv\r\n----"));
    }

    @Test
    void takesADelimiterForNoHeader() throws IOException {
        String body = "--B:\r\nX: y\r\n--B:\r\n\r\nv\r\n--B:--";

        assertRefused(post("multipart/form-data; boundary=\"B:\"", body));
    }

    private void assertRefused(Response response) {
        assertThat(response.status()).isEqualTo(400);
        assertThat(response.body()).contains("We could not parse the multipart body of your request.");
        assertThat(response.header("connection")).isEmpty(); // the next request is found all the same
        assertThat(server.journal().requests()).isEmpty();
    }
}
