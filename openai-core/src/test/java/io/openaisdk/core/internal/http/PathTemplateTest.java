package io.openaisdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.openaisdk.api.errors.InvalidRequestException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The vectors V-PATH. */
class PathTemplateTest {

    @ParameterizedTest
    @CsvSource({
        "'a/b ?#..%', a%2Fb%20%3F%23..%25",
        "../x, ..%2Fx",
        "%2e, %252e",
        "..., ...",
        ".hidden, .hidden",
        "a.txt, a.txt",
        "'-._~!$&()*+,;=:@', '-._~!$&()*+,;=:@'",
        "a'b, a'b",
        "'\"<>[]{}|\\^`', %22%3C%3E%5B%5D%7B%7D%7C%5C%5E%60",
        "\u00e9\u2603\ud83d\ude00, %C3%A9%E2%98%83%F0%9F%98%80"
    })
    void argumentsAreEscapedAndStayInTheirSegment(String argument, String expected) {
        assertThat(PathTemplate.fill("/files/{fileId}/content", List.of(argument)))
                .isEqualTo("/files/" + expected + "/content");
    }

    @Test
    void controlCharactersAreEscaped() {
        assertThat(PathTemplate.fill("/{id}", List.of("a\r\n\0\t"))).isEqualTo("/a%0D%0A%00%09");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ".."})
    void dotSegmentsAreRefused(String argument) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> PathTemplate.fill("/files/{fileId}", List.of(argument)))
                .withMessage("A path must not have the segment \"" + argument + "\": /files/" + argument);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a/../{id}", "/./{id}", "/a/%2e%2E/{id}", "/.%2e/{id}", "/{id}/%2E"})
    void dotSegmentsOfTheTemplateAreRefused(String template) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> PathTemplate.fill(template, List.of("x")));
    }

    @Test
    void dotsOfNeighborsMakeADotSegmentToo() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> PathTemplate.fill("/{a}{b}", List.of(".", ".")));
    }

    @Test
    void emptyArgumentIsRefusedByItsName() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> PathTemplate.fill("/a/{first}/b/{second}", List.of("x", "")))
                .withMessage("Path parameter second must not be empty");
    }

    @Test
    void argumentsAreTakenInOrderAndMayBeOfAnyType() {
        assertThat(PathTemplate.fill("/a/{b}/c/{d}", List.of("x", 5L))).isEqualTo("/a/x/c/5");
        assertThat(PathTemplate.fill("/a", List.of())).isEqualTo("/a");
    }

    @Test
    void bracesOfAnArgumentAreNoPlaceholder() {
        assertThat(PathTemplate.fill("/{a}/{b}", List.of("{b}", "x"))).isEqualTo("/%7Bb%7D/x");
    }
}
