package io.openaisdk.processor.source;

import java.util.ArrayList;
import java.util.List;

/** Breaks the lines of comments that became too long, but never inside an inline tag. */
final class DocWrap {

    private final int width;

    DocWrap(int width) {
        this.width = width;
    }

    List<String> wrap(String line) {
        List<String> parts = new ArrayList<>();
        String rest = line;
        int end = breakOf(rest);
        while (end > 0) {
            parts.add(rest.substring(0, end));
            rest = rest.substring(end + 1);
            end = breakOf(rest);
        }
        parts.add(rest);
        return parts;
    }

    /** The last space outside of braces that fits, or else the first; zero when there is nothing to break. */
    private int breakOf(String line) {
        if (line.length() <= width) {
            return 0;
        }
        int braces = 0;
        int found = 0;
        for (int i = line.length() - line.stripLeading().length(); i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '{') {
                braces++;
            } else if (c == '}') {
                braces--;
            } else if (c == ' ' && braces == 0 && (i <= width || found == 0)) {
                found = i;
            }
        }
        return found;
    }
}
