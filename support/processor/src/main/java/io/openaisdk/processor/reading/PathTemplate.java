package io.openaisdk.processor.reading;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A path with names in braces.
 *
 * @param text the path
 */
record PathTemplate(String text) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    List<String> placeholders() {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
