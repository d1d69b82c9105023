package io.openaisdk.processor.source;

import io.openaisdk.processor.description.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moves comments from one file to another, whose imports and members are different.
 *
 * <p>The compiler shows no imports, so a reference is looked up by its simple name. One that cannot be found is kept as plain
 * code: a comment without a link is better than one that breaks the documentation build.
 */
public final class DocReferences {

    private static final Pattern LINK =
            Pattern.compile("\\{@(link|linkplain)\\s+([\\w.]*)(?:#(\\w+))?(?:\\(([^)]*)\\))?(?:\\s+([^}]*))?}");

    private final TypeName origin;
    private final Function<String, Optional<TypeName>> lookup;

    /**
     * Makes a mover for comments of one type.
     *
     * @param origin the type whose comments are moved to files of the same package
     * @param lookup finds types by what comments call them
     */
    public DocReferences(TypeName origin, Function<String, Optional<TypeName>> lookup) {
        this.origin = origin;
        this.lookup = lookup;
    }

    /**
     * Moves a comment.
     *
     * @param comment the comment as it stands in the origin
     * @return the comment with references that hold in other files of the package
     */
    public DocComment move(DocComment comment) {
        DocComment linked = comment.map(this::moveLine);
        return new DocComment(
                linked.text(),
                linked.tags().stream()
                        .filter(tag -> !tag.name().equals("see"))
                        .flatMap(tag -> moveTag(tag).stream())
                        .toList());
    }

    private Optional<DocTag> moveTag(DocTag tag) {
        if (!tag.name().equals("throws")) {
            return Optional.of(tag);
        }
        String subject = tag.subject();
        return find(subject).map(type -> tag.map(line -> line.replaceFirst("^" + Pattern.quote(subject), write(type))));
    }

    private String moveLine(String line) {
        Matcher matcher = LINK.matcher(line);
        StringBuilder moved = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(moved, Matcher.quoteReplacement(moveLink(matcher)));
        }
        return matcher.appendTail(moved).toString();
    }

    private String moveLink(Matcher link) {
        String written = link.group(2);
        Optional<String> member = Optional.ofNullable(link.group(3));
        Optional<String> label = Optional.ofNullable(link.group(5)).map(String::strip);
        Optional<TypeName> type = written.isEmpty() ? Optional.of(origin) : find(written);
        String plain = written + (written.isEmpty() || member.isEmpty() ? "" : ".") + member.orElse("");
        if (type.isEmpty()) {
            return label.orElse("{@code " + plain + "}");
        }
        String target = write(type.get());
        boolean isLong = target.contains(".") && !written.contains(".");
        return "{@" + link.group(1) + " " + target
                + member.map(name -> "#" + name).orElse("")
                + Optional.ofNullable(link.group(4))
                        .flatMap(this::moveParameters)
                        .orElse("")
                + (label.isPresent() || isLong ? " " + label.orElse(plain) : "") + "}";
    }

    /** Without its parameters a reference still finds the first method of its name. */
    private Optional<String> moveParameters(String parameters) {
        List<String> moved = new ArrayList<>();
        for (String parameter : parameters.isBlank() ? new String[0] : parameters.split(",")) {
            String name = parameter.strip();
            if (name.matches("[a-z]+(\\[])?")) {
                moved.add(name);
                continue;
            }
            Optional<TypeName> type = find(name);
            if (type.isEmpty()) {
                return Optional.empty();
            }
            moved.add(write(type.get()));
        }
        return Optional.of("(" + String.join(", ", moved) + ")");
    }

    private Optional<TypeName> find(String name) {
        return lookup.apply(name);
    }

    private String write(TypeName type) {
        boolean near = type.packageName().equals(origin.packageName())
                || type.packageName().equals("java.lang");
        return near ? type.simpleName() : type.qualified();
    }
}
