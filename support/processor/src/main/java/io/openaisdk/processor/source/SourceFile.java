package io.openaisdk.processor.source;

import io.openaisdk.processor.description.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A Java file while it is written, line by line. */
public final class SourceFile {

    private static final int WIDTH = 120;
    private static final String INDENT = "    ";

    private final TypeName type;
    private final Imports imports;
    private final Predicate<TypeName> deprecated;
    private final List<String> lines = new ArrayList<>();
    private int depth;
    private int head;
    private boolean atStart;
    private boolean mentionsDeprecated;

    /**
     * Starts a file.
     *
     * @param type the type that the file declares
     * @param deprecated tells types whose mention draws a warning
     */
    public SourceFile(TypeName type, Predicate<TypeName> deprecated) {
        this.type = type;
        this.imports = new Imports(type);
        this.deprecated = deprecated;
    }

    /**
     * Gives the type that the file declares.
     *
     * @return its name
     */
    public TypeName type() {
        return type;
    }

    /**
     * Mentions a type.
     *
     * @param name the type
     * @return how it is written in this file: short where that is clear, after adding an import
     */
    public String name(TypeName name) {
        mention(name);
        return imports.use(name);
    }

    /**
     * Mentions a type by its full name.
     *
     * @param name the type
     * @return the full name
     */
    public String qualified(TypeName name) {
        mention(name);
        return name.qualified();
    }

    /**
     * Keeps a simple name for a nested type, declared or inherited, which would hide an import.
     *
     * @param simpleName the name; other types that have it are written in full
     */
    public void reserve(String simpleName) {
        imports.reserve(simpleName);
    }

    /** Notes that the file uses or implements something deprecated, which it shall not warn of. */
    public void mentionDeprecated() {
        mentionsDeprecated = true;
    }

    /**
     * Starts the declaration of the file's type; annotations of the file itself go above it.
     *
     * @param pieces the declaration up to the brace, in pieces that may go to lines of their own
     */
    public void openType(String... pieces) {
        head = lines.size();
        openNestedType(pieces);
    }

    /**
     * Starts the declaration of a type inside the file's type.
     *
     * @param pieces the declaration up to the brace, in pieces that may go to lines of their own
     */
    public void openNestedType(String... pieces) {
        open(pieces);
        atStart = false;
    }

    /**
     * Writes the declaration of the file's type where it has no members.
     *
     * @param pieces the declaration up to the brace, in pieces that may go to lines of their own
     */
    public void emptyType(String... pieces) {
        head = lines.size();
        line(withEnd(pieces, " {}"));
    }

    /**
     * Writes a line and indents what follows.
     *
     * @param pieces the line up to the brace, in pieces that may go to lines of their own
     */
    public void open(String... pieces) {
        line(withEnd(pieces, " {"));
        depth++;
        atStart = true;
    }

    /** Ends a block. */
    public void close() {
        depth--;
        line("}");
    }

    /** Ends a block that is part of a statement. */
    public void closeStatement() {
        depth--;
        line("};");
    }

    /**
     * Writes a line, or several where it would be too long.
     *
     * @param pieces the line, in pieces that may go to lines of their own
     */
    public void line(String... pieces) {
        atStart = false;
        String whole = indent(depth) + String.join("", pieces);
        if (pieces.length == 1 || whole.length() <= WIDTH) {
            lines.add(whole);
            return;
        }
        lines.add((indent(depth) + pieces[0]).stripTrailing());
        for (int i = 1; i < pieces.length; i++) {
            lines.add(indent(depth + 2) + pieces[i].strip());
        }
    }

    /** Writes an empty line between two members. */
    public void blank() {
        if (!lines.isEmpty() && !atStart) {
            lines.add("");
        }
    }

    /**
     * Writes a comment.
     *
     * @param comment the comment
     */
    public void comment(DocComment comment) {
        comment.lines(WIDTH - INDENT.length() * depth).forEach(this::line);
    }

    /**
     * Gives the finished file.
     *
     * @return its text
     */
    public String text() {
        List<String> all = new ArrayList<>();
        all.add("package " + type.packageName() + ";");
        all.add("");
        List<String> importLines = imports.lines();
        all.addAll(importLines);
        if (!importLines.isEmpty()) {
            all.add("");
        }
        all.addAll(lines.subList(0, head));
        if (mentionsDeprecated) {
            all.add("@SuppressWarnings(\"deprecation\")");
        }
        all.addAll(lines.subList(head, lines.size()));
        return String.join("\n", all) + "\n";
    }

    private void mention(TypeName name) {
        mentionsDeprecated |= deprecated.test(name) || deprecated.test(name.topLevel());
    }

    private static String[] withEnd(String[] pieces, String end) {
        String[] ended = pieces.clone();
        ended[pieces.length - 1] += end;
        return ended;
    }

    private static String indent(int depth) {
        return INDENT.repeat(depth);
    }
}
