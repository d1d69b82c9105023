package io.openaisdk.processor.source;

import java.util.ArrayList;
import java.util.List;

/** Takes comments apart; a sign at the start of a line is a tag unless it stands in braces. */
final class DocParser {

    private final List<String> text = new ArrayList<>();
    private final List<DocTag> tags = new ArrayList<>();
    private int braces;

    DocComment parse(String comment) {
        comment.lines()
                .map(line -> line.startsWith(" ") ? line.substring(1) : line)
                .forEach(this::add);
        trim(text);
        List<DocTag> trimmed = tags.stream()
                .map(tag -> {
                    List<String> content = new ArrayList<>(tag.content());
                    trim(content);
                    return new DocTag(tag.name(), content.isEmpty() ? List.of("") : List.copyOf(content));
                })
                .toList();
        return new DocComment(List.copyOf(text), trimmed);
    }

    private void add(String line) {
        if (braces == 0 && line.strip().matches("@[a-z]+(\\s.*)?")) {
            String[] parts = line.strip().substring(1).split("\\s+", 2);
            List<String> content = new ArrayList<>();
            content.add(parts.length > 1 ? parts[1] : "");
            tags.add(new DocTag(parts[0], content));
        } else if (tags.isEmpty()) {
            text.add(line.stripTrailing());
        } else {
            tags.get(tags.size() - 1).content().add(line.stripTrailing());
        }
        line.chars().forEach(this::count);
    }

    private void count(int c) {
        if (c == '{') {
            braces++;
        } else if (c == '}' && braces > 0) {
            braces--;
        }
    }

    private static void trim(List<String> lines) {
        while (!lines.isEmpty() && lines.get(0).isBlank()) {
            lines.remove(0);
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
    }
}
