package io.openaisdk.processor.description;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingularNameTest {

    @ParameterizedTest
    @CsvSource({
        "tools, tool",
        "responses, response",
        "choices, choice",
        "classes, class",
        "boxes, box",
        "searches, search",
        "batches, batch",
        "properties, property",
        "fileIds, fileId",
        "statuses, status",
        "logitBias, logitBias",
        "status, status",
        "access, access",
        "analysis, analysis",
        "include, include",
        "data, data"
    })
    void namesOneItem(String plural, String singular) {
        assertThat(SingularName.of(plural)).isEqualTo(singular);
    }
}
