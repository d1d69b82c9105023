package io.openaisdk.core.internal.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CustomHeadersTest {

    @Test
    void eachLineIsAHeaderSplitAtItsFirstColon() {
        assertThat(CustomHeaders.parse(" X-A : 1 \r\nX-B:2:3\nno header\n\nX-C:"))
                .containsExactly(Map.entry("X-A", "1"), Map.entry("X-B", "2:3"), Map.entry("X-C", ""));
    }

    @Test
    void lineWithoutANameMeansNothing() {
        assertThat(CustomHeaders.parse(": x\n  : y")).isEmpty();
        assertThat(CustomHeaders.parse("")).isEmpty();
    }

    @Test
    void lastOfEqualNamesCounts() {
        assertThat(CustomHeaders.parse("X: 1\nX: 2")).containsExactly(Map.entry("X", "2"));
    }
}
