package io.openaisdk.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocCommentTest {

    @Test
    void takesTagsApart() {
        DocComment comment =
                DocComment.parse(" First.\n\n <p>Second.\n\n @param name the name,\n     which is long\n @return it\n");
        assertThat(comment.text()).containsExactly("First.", "", "<p>Second.");
        assertThat(comment.tags()).extracting(DocTag::name).containsExactly("param", "return");
        assertThat(comment.tags()).extracting(DocTag::flat).containsExactly("name the name, which is long", "it");
        assertThat(comment.tags().get(0).subject()).isEqualTo("name");
    }

    @Test
    void signsInBracesAreNoTags() {
        DocComment comment = DocComment.parse(" First.\n <pre>{@code\n @Get\n Thing get();\n }</pre>\n @return it\n");
        assertThat(comment.text()).containsExactly("First.", "<pre>{@code", "@Get", "Thing get();", "}</pre>");
        assertThat(comment.tags()).extracting(DocTag::name).containsExactly("return");
    }

    @Test
    void oneLineStaysOneLine() {
        assertThat(DocComment.of("First.").lines(80)).containsExactly("/** First. */");
    }

    @Test
    void longLinesAreBrokenOutsideOfBraces() {
        assertThat(DocComment.of("One {@link two three four five} six seven.").lines(20))
                .containsExactly("/**", " * One", " * {@link two three four five}", " * six seven.", " */");
    }
}
