package io.openaisdk.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.processor.description.TypeName;
import org.junit.jupiter.api.Test;

class SourceFileTest {

    private final SourceFile file = new SourceFile(
            new TypeName("here", "Thing"), type -> type.simpleName().equals("Old"));

    @Test
    void firstTypeOfANameIsImported() {
        assertThat(file.name(new TypeName("b", "Name"))).isEqualTo("Name");
        assertThat(file.name(new TypeName("a", "Name"))).isEqualTo("a.Name");
        assertThat(file.name(new TypeName("b", "Name.Inner"))).isEqualTo("Name.Inner");
        assertThat(file.name(new TypeName("a", "Thing"))).isEqualTo("a.Thing");
        file.emptyType("interface Thing");
        assertThat(file.text()).isEqualTo("package here;\n\nimport b.Name;\n\ninterface Thing {}\n");
    }

    @Test
    void nestedTypesHideImports() {
        file.reserve("Builder");
        assertThat(file.name(new TypeName("a", "Builder"))).isEqualTo("a.Builder");
    }

    @Test
    void mentionOfDeprecatedTypesIsSuppressed() {
        file.name(new TypeName("here", "Old"));
        file.emptyType("interface Thing");
        assertThat(file.text()).isEqualTo("package here;\n\n@SuppressWarnings(\"deprecation\")\ninterface Thing {}\n");
    }

    @Test
    void longLinesAreBrokenBetweenPieces() {
        file.openType("interface Thing");
        file.line("x".repeat(60), " " + "y".repeat(70));
        file.close();
        assertThat(file.text()).contains("    " + "x".repeat(60) + "\n            " + "y".repeat(70) + "\n");
    }

    @Test
    void textBecomesLiteral() {
        assertThat(JavaText.literal("a\"b\\c\u00e9")).isEqualTo("\"a\\\"b\\\\c\\u00e9\"");
    }
}
