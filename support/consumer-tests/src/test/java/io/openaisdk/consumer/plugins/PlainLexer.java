package io.openaisdk.consumer.plugins;

import io.openaisdk.spi.json.JsonLimits;
import java.io.IOException;

/** Knows how strings, numbers and words are spelled. */
final class PlainLexer {

    private final PlainInput input;
    private final JsonLimits limits;

    PlainLexer(PlainInput input, JsonLimits limits) {
        this.limits = limits;
        this.input = input;
    }

    /** Passes white space and gives the byte behind it; negative at the end. */
    int significant() throws IOException {
        int next = input.peek();
        while (next == ' ' || next == '\n' || next == '\r' || next == '\t') {
            input.next();
            next = input.peek();
        }
        return next;
    }

    void word(String word) throws IOException {
        for (int i = 0; i < word.length(); i++) {
            if (input.next() != word.charAt(i)) {
                throw input.error("There is no value");
            }
        }
    }

    String number() throws IOException {
        StringBuilder number = new StringBuilder();
        take(number, "-");
        if (!take(number, "0")) {
            digits(number);
        }
        if (take(number, ".")) {
            digits(number);
        }
        if (take(number, "eE")) {
            take(number, "+-");
            digits(number);
        }
        return number.toString();
    }

    private void digits(StringBuilder number) throws IOException {
        if (!take(number, "0123456789")) {
            throw input.error("A digit is missing");
        }
        while (take(number, "0123456789")) {}
    }

    private boolean take(StringBuilder number, String any) throws IOException {
        int next = input.peek();
        if (next < 0 || any.indexOf(next) < 0) {
            return false;
        }
        number.append((char) input.next());
        if (number.length() > limits.numberLength()) {
            throw input.error("The number is too long");
        }
        return true;
    }

    /** Reads a member name, which has no half characters, from its first quote to its last. */
    String name() throws IOException {
        String name = string(limits.nameLength());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < name.length()
                    && Character.isLowSurrogate(name.charAt(i + 1));
            if (Character.isSurrogate(c) && !pair) {
                throw input.error("The name has half a character");
            }
            i += pair ? 1 : 0;
        }
        return name;
    }

    /** Reads a string from its first quote to its last. */
    String string() throws IOException {
        return string(limits.stringLength());
    }

    private String string(int limit) throws IOException {
        StringBuilder text = new StringBuilder();
        input.next();
        for (int c = input.next(); c != '"'; c = input.next()) {
            character(c, text);
            if (text.length() > limit) {
                throw input.error("The text is too long");
            }
        }
        return text.toString();
    }

    private void character(int first, StringBuilder text) throws IOException {
        if (first < 0x20) {
            throw input.error("A control character is not escaped");
        } else if (first == '\\') {
            text.append(escaped(input.next()));
        } else if (first < 0x80) {
            text.append((char) first);
        } else {
            text.appendCodePoint(codePoint(first));
        }
    }

    /** Excludes overlong forms, surrogates, and what is beyond Unicode: the second byte shows them. */
    private int codePoint(int first) throws IOException {
        if (first >= 0xC2 && first <= 0xDF) {
            return ((first & 0x1F) << 6) | input.continuation(0x80, 0xBF);
        } else if (first >= 0xE0 && first <= 0xEF) {
            int second = input.continuation(first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF);
            return ((first & 0x0F) << 12) | (second << 6) | input.continuation(0x80, 0xBF);
        } else if (first >= 0xF0 && first <= 0xF4) {
            int second = input.continuation(first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF);
            int third = input.continuation(0x80, 0xBF);
            return ((first & 0x07) << 18) | (second << 12) | (third << 6) | input.continuation(0x80, 0xBF);
        }
        throw input.error("The text is not UTF-8");
    }

    private char escaped(int letter) throws IOException {
        return switch (letter) {
            case '"', '\\', '/' -> (char) letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) ((hex() << 12) | (hex() << 8) | (hex() << 4) | hex());
            default -> throw input.error("There is no such escape");
        };
    }

    private int hex() throws IOException {
        int digit = "0123456789abcdef".indexOf(Character.toLowerCase((char) input.next()));
        if (digit < 0) {
            throw input.error("The escape has no four digits");
        }
        return digit;
    }
}
