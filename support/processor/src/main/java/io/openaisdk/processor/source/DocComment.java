package io.openaisdk.processor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A documentation comment.
 *
 * @param text its main part, line by line
 * @param tags its block tags, in their order
 */
public record DocComment(List<String> text, List<DocTag> tags) {

    /**
     * Makes a comment without tags.
     *
     * @param lines the main part
     * @return the comment
     */
    public static DocComment of(String... lines) {
        return new DocComment(List.of(lines), List.of());
    }

    /**
     * Reads a comment as the compiler gives it, without stars.
     *
     * @param comment the comment
     * @return its parts
     */
    public static DocComment parse(String comment) {
        return new DocParser().parse(comment);
    }

    /**
     * Adds a tag.
     *
     * @param tag the tag
     * @return a comment that ends with it
     */
    public DocComment with(DocTag tag) {
        List<DocTag> more = new ArrayList<>(tags);
        more.add(tag);
        return new DocComment(text, List.copyOf(more));
    }

    /**
     * Adds a tag.
     *
     * @param name the tag's name
     * @param content what follows it
     * @return a comment that ends with it
     */
    public DocComment with(String name, String content) {
        return with(new DocTag(name, List.of(content)));
    }

    /**
     * Keeps some tags.
     *
     * @param names their names
     * @return a comment without the others
     */
    public DocComment keeping(String... names) {
        return new DocComment(
                text,
                tags.stream().filter(tag -> List.of(names).contains(tag.name())).toList());
    }

    /**
     * Changes every line.
     *
     * @param change what to do with a line
     * @return the changed comment
     */
    public DocComment map(UnaryOperator<String> change) {
        return new DocComment(
                text.stream().map(change).toList(),
                tags.stream().map(tag -> tag.map(change)).toList());
    }

    /**
     * Writes the comment.
     *
     * @param width the longest line
     * @return its lines, from the opening to the closing mark
     */
    List<String> lines(int width) {
        String single = "/** " + String.join("", text) + " */";
        if (tags.isEmpty() && text.size() == 1 && single.length() <= width) {
            return List.of(single);
        }
        List<String> content = new ArrayList<>(text);
        if (!tags.isEmpty()) {
            content.add("");
            tags.forEach(tag -> content.addAll(tag.lines()));
        }
        List<String> lines = new ArrayList<>();
        lines.add("/**");
        DocWrap wrap = new DocWrap(width - " * ".length());
        content.forEach(line -> wrap.wrap(line).forEach(part -> lines.add((" * " + part).stripTrailing())));
        lines.add(" */");
        return lines;
    }
}
