package io.openaisdk.processor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A block tag of a comment.
 *
 * @param name the name without its sign, for example {@code param}
 * @param content what follows, line by line; the first line is that of the tag
 */
public record DocTag(String name, List<String> content) {

    /**
     * Gives what follows the tag as one line.
     *
     * @return the content
     */
    public String flat() {
        return String.join(" ", content.stream().map(String::strip).toList()).strip();
    }

    /**
     * Says what the tag is about.
     *
     * @return the first word of the content, for example the parameter
     */
    public String subject() {
        return flat().split("\\s", 2)[0];
    }

    /**
     * Changes every line.
     *
     * @param change what to do with a line
     * @return the changed tag
     */
    public DocTag map(UnaryOperator<String> change) {
        return new DocTag(name, content.stream().map(change).toList());
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(content);
        lines.set(0, ("@" + name + " " + content.get(0)).stripTrailing());
        return lines;
    }
}
