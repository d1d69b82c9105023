package io.openaisdk.core.internal.observe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonMaskTest {

    private static final String EVERYTHING = """
            {"a": 1, "hidden" : {"x": ["}", {"y": "\\""}], "hidden": 1}, "list": ["hidden", {"hidden": "s"}], "z": "hidden"}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"hidden\":\"text\",\"b\":1}|{\"hidden\":\"*\",\"b\":1}",
                "{\"hidden\": \"a\\\"b,c\" ,\"b\":1}|{\"hidden\": \"*\" ,\"b\":1}",
                "{\"hidden\":12.5e3}|{\"hidden\":\"*\"}",
                "{\"hidden\":null,\"hidden\":true}|{\"hidden\":\"*\",\"hidden\":\"*\"}",
                "{\"hidden\":[1,{\"a\":[]},\"]\"],\"b\":[1]}|{\"hidden\":\"*\",\"b\":[1]}",
                "{\"hidden\":{},\"b\":{\"hidden\":{\"c\":\"}\"}}}|{\"hidden\":\"*\",\"b\":{\"hidden\":\"*\"}}",
                "{\"a\":\"hidden\",\"b\":[\"hidden\"]}|{\"a\":\"hidden\",\"b\":[\"hidden\"]}",
                "{\"a\\\"hidden\":1}|{\"a\\\"hidden\":1}",
                "[]|[]",
                "no JSON, \"hidden\" or not|no JSON, \"hidden\" or not"
            })
    void valuesAreReplaced(String text, String masked) {
        assertThat(mask(text)).isEqualTo(masked);
    }

    @Test
    void valueThatIsCutOffIsReplacedWhereverTheCutIs() {
        for (int end = 0; end < EVERYTHING.length(); end++) {
            String masked = mask(EVERYTHING.substring(0, end));
            assertThat(masked).doesNotContain("\"x\"", "\"y\"", "\"s", "}\"");
        }
        assertThat(mask(EVERYTHING)).isEqualTo("""
                        {"a": 1, "hidden" : "*", "list": ["hidden", {"hidden": "*"}], "z": "hidden"}""");
    }

    private static String mask(String text) {
        return JsonMask.mask(text, "hidden"::equals, "*");
    }
}
