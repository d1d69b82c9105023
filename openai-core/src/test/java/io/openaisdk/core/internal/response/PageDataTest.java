package io.openaisdk.core.internal.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.api.errors.ErrorBodyException;
import io.openaisdk.api.errors.ResponseDecodingException;
import io.openaisdk.api.files.FileObject;
import io.openaisdk.core.internal.model.Codecs;
import io.openaisdk.core.internal.operation.Invocation;
import io.openaisdk.core.internal.operation.Operation;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.json.JsonCodec;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the next page starts: the vectors V-PG. */
class PageDataTest {

    private static final ResponseHead HTTP = new ResponseHead(
            200, HttpHeaders.builder().add("x-request-id", "req_1").build(), 1, HttpHeaders.EMPTY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CURSOR | {\"data\":[{\"id\":\"1\"},{\"id\":\"2\"}],\"has_more\":true} | 2",
                "CURSOR | {\"data\":[{\"id\":\"3\"}],\"has_more\":false} |",
                "CURSOR | {\"data\":[{\"id\":\"1\"}]} | 1",
                "CURSOR | {\"data\":[]} |",
                "CURSOR | {\"data\":[{\"id\":\"1\"}],\"has_more\":null} | 1",
                "CURSOR | {\"data\":[],\"has_more\":true} |",
                "CURSOR | {\"data\":[{\"id\":\"1\"},{\"x\":1}],\"has_more\":true} |",
                "CURSOR | {\"data\":[{\"id\":\"\"}],\"has_more\":true} |",
                "CURSOR | {\"data\":[{\"id\":7}],\"has_more\":true} |",
                "CURSOR | {\"data\":null} |",
                "CURSOR | {} |",
                "LAST_ID | {\"data\":[{\"id\":\"a\"}],\"last_id\":\"LAST\"} | LAST",
                "LAST_ID | {\"data\":[{\"id\":\"b\"}],\"last_id\":null} |",
                "LAST_ID | {\"data\":[{\"id\":\"a\"}],\"has_more\":true,\"last_id\":\"\"} |",
                "LAST_ID | {\"data\":[{\"id\":\"a\"}],\"has_more\":true} |",
                "NEXT | {\"data\":[{\"id\":\"a\"}],\"next\":\"N1\"} | N1",
                "NEXT | {\"data\":[{\"id\":\"b\"}],\"has_more\":false,\"next\":\"N2\"} |",
                "SINGLE | {\"data\":[{\"id\":\"1\"}],\"has_more\":true} |"
            })
    void nextPageStartsWhereThePageSays(String kind, String body, String cursor) {
        for (JsonCodec codec : Codecs.ALL) {
            assertThat(decode(codec, invocation(kind), body).nextCursor().orElse(null))
                    .isEqualTo(cursor);
        }
    }

    @ParameterizedTest
    @MethodSource("io.openaisdk.core.internal.model.Codecs#all")
    void cursorThatDoesNotMoveEndsTheList(JsonCodec codec) {
        String body = "{\"data\":[{\"id\":\"1\"}],\"has_more\":true}";

        assertThat(decode(codec, invocation("CURSOR").after("0"), body).nextCursor())
                .contains("1");
        assertThat(decode(codec, invocation("CURSOR").after("1"), body).nextCursor())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.openaisdk.core.internal.model.Codecs#all")
    void nothingOfThePageIsLost(JsonCodec codec) {
        String body =
                "{\"object\":\"list\",\"extra\":{\"a\":1},\"data\":[{\"id\":\"1\",\"unk\":2}],\"has_more\":false}";
        PageData<FileObject> page = decode(codec, invocation("CURSOR"), body);

        assertThat(page.items()).singleElement().satisfies(item -> assertThat(item.id())
                .isEqualTo("1"));
        assertThat(page.items()).isUnmodifiable();
        assertThat(page.json()).isEqualTo(Codecs.parse(codec, body));
        assertThat(page.http()).contains(HTTP);
        assertThat(page).hasToString("Page[1 items]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "5", "<html>", "{\"data\":[5]}", "{\"data\":[null]}", "{\"data\":[{]}"})
    void whatIsNoPageIsRefusedWithTheFacts(String body) {
        for (JsonCodec codec : Codecs.ALL) {
            assertThatExceptionOfType(ResponseDecodingException.class)
                    .isThrownBy(() -> decode(codec, invocation("CURSOR"), body))
                    .satisfies(e -> assertThat(e.requestId()).contains("req_1"));
        }
    }

    @ParameterizedTest
    @MethodSource("io.openaisdk.core.internal.model.Codecs#all")
    void errorInPlaceOfAPageIsAnError(JsonCodec codec) {
        assertThatThrownBy(() -> decode(codec, invocation("CURSOR"), "{\"error\":{\"message\":\"no\"}}"))
                .isInstanceOf(ErrorBodyException.class)
                .hasMessage("200 with an error: no (request req_1)");
        assertThat(decode(codec, invocation("CURSOR"), "{\"error\":{},\"data\":[]}")
                        .items())
                .isEmpty();
    }

    private static Invocation invocation(String kind) {
        return Invocation.of(
                Operation.of("x.list", "GET", "/x", "page=" + kind + " model(files.FileObject)", "body=none"), null);
    }

    private static PageData<FileObject> decode(JsonCodec codec, Invocation invocation, String body) {
        return PageData.decode(new Decoder(codec), body.getBytes(StandardCharsets.UTF_8), HTTP, invocation);
    }
}
