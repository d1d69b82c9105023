package io.openaisdk.spi.json;

import java.math.BigDecimal;

/** What number literals mean, the same for every codec. */
public final class JsonNumbers {

    private static final double WHOLE_NUMBER_BOUND = 1e15;

    private JsonNumbers() {}

    /**
     * Says whether a text is a number by RFC 8259.
     *
     * @param text the text
     * @return whether it is
     */
    public static boolean isLiteral(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int end = digits(text, at);
        if (end == at || (end - at > 1 && text.charAt(at) == '0')) {
            return false;
        }
        at = end;
        if (at < text.length() && text.charAt(at) == '.') {
            end = digits(text, at + 1);
            if (end == at + 1) {
                return false;
            }
            at = end;
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at++;
            if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
                at++;
            }
            end = digits(text, at);
            if (end == at) {
                return false;
            }
            at = end;
        }
        return at == text.length();
    }

    /**
     * Gives a whole number of 64 bits, however it is written ({@code 5}, {@code 5.0}, {@code 5e0}).
     *
     * @param literal a number by RFC 8259
     * @return the number
     * @throws NumberFormatException if it is no such number
     */
    public static long toLong(String literal) {
        try {
            if (isDigitsOnly(literal)) {
                return Long.parseLong(literal);
            }
            if (isZero(literal)) {
                return 0;
            }
            return new BigDecimal(literal).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            // Neither the message nor the cause of theirs: they quote the literal.
            throw new NumberFormatException("not a whole number of 64 bits");
        }
    }

    /**
     * Gives the nearest double.
     *
     * @param literal a number by RFC 8259
     * @return the double
     * @throws NumberFormatException if the number is too large for a double
     */
    public static double toDouble(String literal) {
        double value = Double.parseDouble(literal);
        if (Double.isInfinite(value)) {
            throw new NumberFormatException("too large for a double");
        }
        return value;
    }

    /**
     * Writes a double as {@link JsonWriter#value(double)} has to.
     *
     * @param value the double
     * @return {@code 1} for 1.0, {@code -0} for -0.0, {@code 0.1}, {@code 1.0E300}
     * @throws IllegalArgumentException if it is {@code NaN} or infinite
     */
    public static String literal(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no NaN and no infinite numbers");
        }
        if (Math.abs(value) < WHOLE_NUMBER_BOUND && value == Math.rint(value)) {
            boolean negativeZero = value == 0 && 1 / value < 0;
            return negativeZero ? "-0" : Long.toString((long) value);
        }
        return Double.toString(value);
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static boolean isDigitsOnly(String literal) {
        return digits(literal, literal.startsWith("-") ? 1 : 0) == literal.length();
    }

    // BigDecimal refuses a zero with an exponent beyond its own range.
    private static boolean isZero(String literal) {
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (c == 'e' || c == 'E') {
                return true;
            }
            if (c >= '1' && c <= '9') {
                return false;
            }
        }
        return true;
    }
}
