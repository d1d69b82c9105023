package io.openaisdk.json.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import io.openaisdk.spi.tools.RequiredLibrary;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks the versions of Jackson's parts, of which an application may have one older than the others. */
final class Libraries {

    private static final RequiredLibrary CORE =
            new RequiredLibrary("com.fasterxml.jackson.core", "jackson-core", "2.18");
    private static final RequiredLibrary DATABIND =
            new RequiredLibrary("com.fasterxml.jackson.core", "jackson-databind", "2.18");
    private static final Pattern MINOR = Pattern.compile("2\\.(\\d{1,4}).*");

    private Libraries() {}

    static void check() {
        CORE.check(JsonParser.class);
        if (hasDatabind()) {
            DATABIND.check(PackageVersion.class);
            checkAnnotations(DATABIND.version(PackageVersion.class).orElse(""));
        }
    }

    /** An application that maps no classes of its own may do without it. */
    private static boolean hasDatabind() {
        try {
            return PackageVersion.VERSION.getMajorVersion() > 0;
        } catch (NoClassDefFoundError e) {
            return false;
        }
    }

    /** Databind 2.x calls annotations of 2.x, which keep what older ones have. */
    private static void checkAnnotations(String databind) {
        Matcher minor = MINOR.matcher(databind);
        if (minor.matches()) {
            String minimum = "2." + minor.group(1);
            new RequiredLibrary("com.fasterxml.jackson.core", "jackson-annotations", minimum).check(JsonProperty.class);
        }
    }
}
