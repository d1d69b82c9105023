package io.openaisdk.spi.tck.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Texts that are JSON by RFC 8259, and texts that are not. */
final class JsonTexts {

    private static final String BACKSLASH = "\\";

    private JsonTexts() {}

    /**
     * Gives texts that every codec reads.
     *
     * @return the texts
     */
    static List<String> accepted() {
        return List.of(
                // values
                "null",
                "true",
                "false",
                "0",
                "-0",
                "1",
                "-1",
                "10",
                "123456789012345678901234567890",
                "0.0",
                "-0.0",
                "0.5",
                "1.25",
                "1e0",
                "1E0",
                "1e+5",
                "1E-5",
                "1.5e10",
                "0e0",
                "0E+1",
                "0e99999999999",
                "1e400",
                "1e-400",
                "9223372036854775807",
                "-9223372036854775808",
                "9223372036854775808",
                "\"\"",
                "\"a\"",
                "\" \"",
                "{}",
                "[]",
                // white space
                " 1",
                "1 ",
                "\t\r\n 1 \t\r\n",
                "[ ]",
                "{ }",
                " { \"a\" : 1 , \"b\" : [ 1 , 2 ] } ",
                "[\n1\r,\t2 ]",
                // structure
                "[1]",
                "[1,2]",
                "[[]]",
                "[{}]",
                "[[],[]]",
                "[null,true,false,0,\"\"]",
                "{\"a\":1}",
                "{\"a\":{}}",
                "{\"a\":[]}",
                "{\"a\":1,\"b\":2}",
                "{\"a\":1,\"a\":2}",
                "{\"\":0}",
                "{\"a b\":0}",
                // strings
                "\"/\"",
                "\"\u007f\"",
                "\"'\"",
                "\"//\"",
                "\"/* */\"",
                "\"#\"",
                "\"\u00e9\"",
                "\"\u20ac\"",
                "\"\ud83d\ude00\"",
                "\"\ufeff\"",
                "\"\uffff\"",
                "\"\u2028\u2029\"",
                "\"\udbff\udfff\"",
                escapes("\"~\"~~~/~b~f~n~r~t\""),
                escapes("\"~u0000\""),
                escapes("\"~u001f\""),
                escapes("\"~u0041\""),
                escapes("\"~uABCD~uabcd\""),
                escapes("\"~ud83d~ude00\""),
                escapes("\"~ud83d\""),
                escapes("\"~ude00\""),
                escapes("\"~ude00~ud83d\""),
                escapes("\"~ud83dx\""),
                escapes("\"~ud83d~n\""),
                escapes("\"~ufeff\""),
                escapes("{\"~u0061\":1}"),
                escapes("{\"~\"\":1}"),
                escapes("{\"~ud83d~ude00\":1}"),
                "{\"\u00e9\ud83d\ude00\":1}");
    }

    /**
     * Gives texts that no codec reads.
     *
     * @return the texts
     */
    static List<String> rejected() {
        return List.of(
                // nothing
                "",
                " ",
                "\n\t",
                // no literal of JSON
                "nul",
                "nulll",
                "tru",
                "True",
                "TRUE",
                "FALSE",
                "NULL",
                "fals",
                "falsee",
                "truefalse",
                "undefined",
                "a",
                "NaN",
                "-NaN",
                "Infinity",
                "-Infinity",
                "INF",
                // no number of JSON
                "-",
                "+1",
                "+",
                "--1",
                "-+1",
                "01",
                "-01",
                "00",
                "0123",
                "1.",
                "-1.",
                ".5",
                "-.5",
                "1.e1",
                "1e",
                "1e+",
                "1E-",
                "1.5e",
                "1ee1",
                "1e1.5",
                "1.2.3",
                "0x1",
                "0b1",
                "1_000",
                "1L",
                "1f",
                "1d",
                "1,5",
                "1 000",
                "1-2",
                "1a",
                "1/",
                "1#",
                "\uff11",
                "[1a]",
                "[-]",
                "[01]",
                "[1.]",
                "[.5]",
                "[+1]",
                // arrays
                "[",
                "]",
                "[1",
                "[1,",
                "[,",
                "[,]",
                "[1,]",
                "[,1]",
                "[1,,2]",
                "[1 2]",
                "[1;2]",
                "[1:2]",
                "[\"a\" \"b\"]",
                "[\"a\":1]",
                "[1]]",
                "[1}",
                "[[]",
                "[1\"a\"]",
                "[true\"a\"]",
                "[\"a\"true]",
                "[nullnull]",
                "[1/]",
                "[1=]",
                // objects
                "{",
                "}",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "{\"a\":1,",
                "{\"a\":1,}",
                "{,}",
                "{,\"a\":1}",
                "{\"a\":1,,\"b\":2}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\" 1}",
                "{\"a\",1}",
                "{\"a\"=1}",
                "{\"a\"=>1}",
                "{\"a\":1 \"b\":2}",
                "{\"a\":1;\"b\":2}",
                "{\"a\"::1}",
                "{a:1}",
                "{'a':1}",
                "{1:1}",
                "{null:1}",
                "{true:1}",
                "{[]:1}",
                "{{}:1}",
                "{:1}",
                "{\"a\":1]",
                "{\"a\":1}}",
                "{\"a\":a}",
                "{\"a\":'b'}",
                "{\"a\" \"b\"}",
                "{\"a\":1:2}",
                "{\"a\"\"b\":1}",
                // strings
                "\"",
                "\"a",
                "'a'",
                "`a`",
                "\"a\"b\"",
                "\"a\n\"",
                "\"\t\"",
                "\"\u0000\"",
                "\"\u0001\"",
                "\"\u001f\"",
                "{\"a\nb\":1}",
                "{\"a\u0000\":1}",
                escapes("\"~\""),
                escapes("\"~"),
                escapes("\"~a\""),
                escapes("\"~'\""),
                escapes("\"~0\""),
                escapes("\"~x41\""),
                escapes("\"~U0041\""),
                escapes("\"~u\""),
                escapes("\"~u004\""),
                escapes("\"~u004g\""),
                escapes("\"~u 041\""),
                escapes("\"~u+041\""),
                escapes("\"~u{41}\""),
                escapes("\"~u0041"),
                escapes("\"~u"),
                escapes("\"~\n\""),
                escapes("\"~\t\""),
                escapes("\"~\u00e9\""),
                escapes("{\"~a\":1}"),
                // names are not Unicode text with half a character
                escapes("{\"~ud83d\":1}"),
                escapes("{\"~ude00\":1}"),
                escapes("{\"a~ude00~ud83d\":1}"),
                escapes("{\"~ud83d~ud83d~ude00\":1}"),
                escapes("{\"~ud83d\ud83d\ude00\":1}"),
                escapes("{\"~ud83dx\":1}"),
                escapes("{\"~ud83d~n\":1}"),
                escapes("~u0041"),
                escapes("[~n]"),
                escapes("{~u0022a\":1}"),
                // comments and other languages
                "/",
                "//",
                "/* */",
                "/**/1",
                "1/**/",
                "1//",
                "// a\n1",
                "# a\n1",
                "1 # a",
                "[1,/* */2]",
                "[1,//\n2]",
                "[1 /* */]",
                "{/* */}",
                "{\"a\":/* */1}",
                "<a/>",
                "(1)",
                ")]}'\n1",
                ")]}'\n{}",
                "data: {}",
                "*",
                "@",
                "$",
                ",",
                ":",
                ";",
                "=",
                // white space that is none
                "\u00a01",
                "1\u00a0",
                "\f1",
                "1\f",
                "[1\f]",
                "[\u000b]",
                "\u20281",
                "\u0000",
                "1\u0000",
                "[1]\u0000",
                "\u30001",
                "[1,\u20602]",
                "1\ufeff",
                "[\ufeff]",
                "\u001e1",
                // more than one value
                "1 2",
                "{}{}",
                "{} {}",
                "[][]",
                "[],",
                "[] x",
                "{}#",
                "{},",
                "\"a\" \"b\"",
                "\"a\"\"b\"",
                "null null",
                "true,",
                "1,",
                "1]",
                "1}",
                "\"a\":1",
                "\"a\"]",
                "1 \"a");
    }

    /**
     * Gives texts that no codec reads because they are not UTF-8, or have a byte order mark.
     *
     * @return the texts
     */
    static List<byte[]> illFormed() {
        List<byte[]> sequences = List.of(
                bytes(0x80),
                bytes(0xBF),
                bytes(0xC0, 0x80),
                bytes(0xC1, 0xBF),
                bytes(0xC2),
                bytes(0xC2, 0x41),
                bytes(0xC2, 0xC2),
                bytes(0xE0, 0x80, 0x80),
                bytes(0xE0, 0x9F, 0xBF),
                bytes(0xE2, 0x82),
                bytes(0xE2, 0x82, 0x41),
                bytes(0xE2, 0x41, 0x41),
                bytes(0xED, 0xA0, 0x80),
                bytes(0xED, 0xBF, 0xBF),
                bytes(0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80),
                bytes(0xF0, 0x80, 0x80, 0x80),
                bytes(0xF0, 0x8F, 0xBF, 0xBF),
                bytes(0xF0, 0x9F, 0x98),
                bytes(0xF0, 0x9F, 0x98, 0x41),
                bytes(0xF4, 0x90, 0x80, 0x80),
                bytes(0xF5, 0x80, 0x80, 0x80),
                bytes(0xF8, 0x88, 0x80, 0x80, 0x80),
                bytes(0xFC, 0x84, 0x80, 0x80, 0x80, 0x80),
                bytes(0xFE),
                bytes(0xFF));
        Stream<byte[]> within = sequences.stream()
                .flatMap(sequence -> Stream.of(
                        join(ascii("\""), sequence, ascii("\"")),
                        join(ascii("\"aaaaaaaaaaaa"), sequence, ascii("aaaaaaaaaaaaaaaaaaaa\"")),
                        join(ascii("{\""), sequence, ascii("\":1}")),
                        join(ascii("{\"aaaaaaa"), sequence, ascii("aaaaaaaaaaaaa\":1}")),
                        join(ascii("["), sequence, ascii("]")),
                        join(ascii("[]"), sequence),
                        join(ascii("\""), sequence)));
        Stream<byte[]> marked = Stream.of(
                join(bytes(0xEF, 0xBB, 0xBF), ascii("1")),
                join(bytes(0xEF, 0xBB, 0xBF), ascii("{}")),
                join(bytes(0xEF, 0xBB, 0xBF), ascii(" []")),
                join(bytes(0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF), ascii("1")),
                bytes(0xEF, 0xBB, 0xBF),
                bytes(0xEF, 0xBB),
                bytes(0xEF));
        Stream<byte[]> otherEncodings = Stream.of(
                "\"a\"".getBytes(StandardCharsets.UTF_16),
                "\"a\"".getBytes(StandardCharsets.UTF_16LE),
                "\"a\"".getBytes(StandardCharsets.UTF_16BE),
                "{\"a\":1}".getBytes(StandardCharsets.UTF_16LE),
                bytes('1', 0),
                bytes(0, '1'),
                bytes(0, 0, 0, '1'),
                bytes('1', 0, 0, 0),
                bytes('"', 0, 0, 0, '"', 0, 0, 0));
        return Stream.of(within, marked, otherEncodings).flatMap(texts -> texts).toList();
    }

    // With ~ for a backslash, which Java would double, or take as its own escape.
    private static String escapes(String text) {
        return text.replace("~", BACKSLASH);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
