package io.openaisdk.core.internal.http;

import io.openaisdk.api.errors.InvalidRequestException;
import java.util.List;
import java.util.Locale;

/** Puts arguments into the path of an operation. */
public final class PathTemplate {

    private PathTemplate() {}

    /**
     * Fills a path.
     *
     * @param template the path, with names in braces
     * @param arguments the arguments in the order of the names
     * @return the path with its arguments escaped
     * @throws InvalidRequestException if an argument is empty, or would make a dot segment, which changes the path
     */
    public static String fill(String template, List<Object> arguments) {
        if (arguments.isEmpty()) {
            return template;
        }
        StringBuilder path = new StringBuilder();
        int at = 0;
        for (Object argument : arguments) {
            int open = template.indexOf('{', at);
            int close = template.indexOf('}', open);
            String text = argument.toString();
            if (text.isEmpty()) {
                throw new InvalidRequestException(
                        "Path parameter " + template.substring(open + 1, close) + " must not be empty");
            }
            path.append(template, at, open).append(PercentEncoding.segment(text));
            at = close + 1;
        }
        path.append(template, at, template.length());
        return requireNoDotSegments(path.toString());
    }

    /**
     * Refuses a path that would not stay where it says.
     *
     * @param path the path
     * @return the path
     * @throws InvalidRequestException if it has a dot segment
     */
    public static String requireNoDotSegments(String path) {
        for (String segment : path.split("/", -1)) {
            String plain = segment.toLowerCase(Locale.ROOT).replace("%2e", ".");
            if (plain.equals(".") || plain.equals("..")) {
                throw new InvalidRequestException("A path must not have the segment \"" + segment + "\": " + path);
            }
        }
        return path;
    }
}
