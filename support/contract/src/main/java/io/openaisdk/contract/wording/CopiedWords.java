package io.openaisdk.contract.wording;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what comments have copied from a document: the words of a description belong to those who wrote it.
 *
 * <p>So many words in a row that chance no longer explains it count as copied. Case, marks and the tags of comments do not
 * count as words.
 */
public final class CopiedWords {

    /** Fewer than this happen to be the same by chance. */
    static final int RUN = 8;

    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern MARGIN = Pattern.compile("\\R\\s*\\*?");
    private static final Pattern PARAGRAPH = Pattern.compile("<p>|@(?:param|return|throws|deprecated|see)\\b");
    private static final Pattern INLINE = Pattern.compile("\\{@\\w+ ([^}]*)}");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_']+");

    private final Set<String> runs = new HashSet<>();

    /**
     * Takes in a document.
     *
     * @param document an OpenAPI document
     */
    public CopiedWords(JsonNode document) {
        collect(document);
    }

    /**
     * Looks through the comments of sources.
     *
     * @param sources a directory of Java sources
     * @return a line for each comment that has copied words: the file and the first of them
     */
    public List<String> in(Path sources) {
        List<String> copies = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".java")).sorted().toList()) {
                COMMENT.matcher(Files.readString(file)).results().forEach(comment -> PARAGRAPH
                        .splitAsStream(MARGIN.matcher(comment.group(1)).replaceAll(" "))
                        .flatMap(paragraph ->
                                runs(paragraph).filter(runs::contains).limit(1))
                        .forEach(run -> copies.add(sources.relativize(file) + ": " + run)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copies;
    }

    private void collect(JsonNode node) {
        node.properties().forEach(member -> {
            boolean text =
                    member.getKey().equals("description") || member.getKey().equals("summary");
            if (text && member.getValue().isTextual()) {
                runs(member.getValue().textValue()).forEach(runs::add);
            } else {
                collect(member.getValue());
            }
        });
        if (node.isArray()) {
            node.forEach(this::collect);
        }
    }

    private static Stream<String> runs(String text) {
        List<String> words = NO_WORD.splitAsStream(
                        INLINE.matcher(text).replaceAll("$1").toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        return Stream.iterate(0, start -> start + RUN <= words.size(), start -> start + 1)
                .map(start -> String.join(" ", words.subList(start, start + RUN)));
    }
}
