package io.openaisdk.spi.tools;

import java.io.IOException;
import java.io.InputStream;
import java.security.CodeSource;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a library of the application is new enough for a plug-in, so that an old one is named when the client is built rather than by
 * a missing method within a call. Safe for use by many threads.
 *
 * <pre>{@code
 * private static final RequiredLibrary LIBRARY = new RequiredLibrary("com.google.code.gson", "gson", "2.10.1");
 * ...
 * LIBRARY.check(Gson.class);
 * }</pre>
 *
 * <p>The version is that of the name of the jar, or of the properties that Maven puts into it. Manifests are not read: in a jar that was made
 * of several, they are those of the application. A library whose version cannot be found passes.
 *
 * @param group the group of its artifact
 * @param artifact its artifact; a jar with the suffix {@code -jvm} counts as well
 * @param minimum the oldest version that works, for example {@code 5.4}
 */
public record RequiredLibrary(String group, String artifact, String minimum) {

    private static final Pattern NUMBERS = Pattern.compile("\\d+(\\.\\d+)*");

    /**
     * Creates the requirement.
     *
     * @param group the group of its artifact
     * @param artifact its artifact
     * @param minimum the oldest version that works
     * @throws IllegalArgumentException if the minimum does not begin with a number
     */
    public RequiredLibrary {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(artifact, "artifact");
        if (!NUMBERS.matcher(minimum).lookingAt()) {
            throw new IllegalArgumentException("minimum must begin with a number, not " + minimum);
        }
    }

    /**
     * Checks the version.
     *
     * @param witness a class of the library
     * @throws UnsupportedLibraryException if it is older than the minimum
     */
    public void check(Class<?> witness) {
        String found = version(witness).orElse(minimum);
        if (compare(found, minimum) < 0) {
            throw new UnsupportedLibraryException(
                    group + ":" + artifact + " " + found + " is too old: version " + minimum
                            + " or newer is needed. Remove what pins the older version, or import openai-bom before it.");
        }
    }

    /**
     * Returns the version of the library.
     *
     * @param witness a class of the library
     * @return for example {@code 5.4.1}; empty where it cannot be found
     */
    public Optional<String> version(Class<?> witness) {
        CodeSource source = witness.getProtectionDomain().getCodeSource();
        String jar = source == null || source.getLocation() == null
                ? ""
                : source.getLocation().toString();
        Matcher named = Pattern.compile("\\b" + Pattern.quote(artifact) + "(-jvm)?-(\\d[^/!]*)\\.jar(!?/)?$")
                .matcher(jar);
        return named.find() ? Optional.of(named.group(2)) : Optional.ofNullable(declared(witness));
    }

    private @Nullable String declared(Class<?> witness) {
        String path = "/META-INF/maven/" + group + "/" + artifact + "/pom.properties";
        try (InputStream in = witness.getResourceAsStream(path)) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            String version = properties.getProperty("version", "");
            return NUMBERS.matcher(version).lookingAt() ? version : null;
        } catch (IOException | IllegalArgumentException e) {
            return null; // cannot be read, so it is as unknown as one that is not there
        }
    }

    /** Compares the numbers; a version with fewer of them goes on with zeros. */
    private static int compare(String one, String other) {
        String[] a = numbers(one);
        String[] b = numbers(other);
        for (int i = 0; i < Math.max(a.length, b.length); i++) {
            int order = Long.compare(number(a, i), number(b, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static String[] numbers(String version) {
        Matcher matcher = NUMBERS.matcher(version);
        return matcher.lookingAt() ? matcher.group().split("\\.", -1) : new String[0];
    }

    private static long number(String[] numbers, int index) {
        if (index >= numbers.length) {
            return 0;
        }
        String digits = numbers[index];
        return digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits);
    }
}
