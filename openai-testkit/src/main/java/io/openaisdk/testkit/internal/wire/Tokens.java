package io.openaisdk.testkit.internal.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits and counts texts, roughly as a tokenizer would. */
public final class Tokens {

    private static final Pattern WORD = Pattern.compile("\\s*\\S+|\\s+");
    private static final int CHARACTERS_PER_TOKEN = 4;
    private static final int CHUNK = 8;

    private Tokens() {}

    /** Estimates the number of tokens: one for every four characters that were begun. */
    public static long count(String text) {
        long characters = text.codePointCount(0, text.length());
        return (characters + CHARACTERS_PER_TOKEN - 1) / CHARACTERS_PER_TOKEN;
    }

    /** Splits a text into words, each with the space before it; together they are the text. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** Splits a text into short pieces that break no character; together they are the text. */
    public static List<String> chunks(String text) {
        List<String> chunks = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = Math.min(start + CHUNK, text.length());
            if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
                end++;
            }
            chunks.add(text.substring(start, end));
            start = end;
        }
        return chunks;
    }
}
