package io.openaisdk.processor.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireNamesTest {

    @ParameterizedTest
    @CsvSource({
        "id, id",
        "createdAt, created_at",
        "topP, top_p",
        "p95, p95",
        "b64Json, b64_json",
        "imageURL, image_u_r_l"
    })
    void capitalsStartWords(String accessor, String wireName) {
        assertThat(WireNames.snakeCase(accessor)).isEqualTo(wireName);
    }
}
