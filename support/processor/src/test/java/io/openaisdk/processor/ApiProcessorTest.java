package io.openaisdk.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiProcessorTest {

    @TempDir
    Path workspace;

    @Test
    void writesGoldenFiles() {
        new GoldenFiles("api").check(Fixture.api(workspace).sources());
    }

    @Test
    void generatedCodeDrawsNoWarnings() {
        assertThat(Fixture.api(workspace).messages()).isEmpty();
    }

    @Test
    void orderOfSourcesLeavesNoTrace() {
        assertThat(Fixture.reversedApi(workspace).sources())
                .isEqualTo(Fixture.api(workspace).sources());
    }

    @Test
    void orderOfMembersLeavesNoTrace() {
        Things things = new Things(workspace);
        String first = "String alpha(); Optional<Long> beta(); List<String> gammas();";
        String second = "List<String> gammas(); Optional<Long> beta(); String alpha();";
        assertThat(things.compile(things.model(first)).sources())
                .isEqualTo(things.compile(things.model(second)).sources())
                .containsKey("io/openaisdk/api/things/ThingBuilder.java");
    }
}
