package io.openaisdk.json.jackson3;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.openaisdk.spi.tools.RequiredLibrary;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.cfg.PackageVersion;

/** Checks the versions of Jackson's parts, of which an application may have one older than the others. */
final class Libraries {

    private static final RequiredLibrary CORE = new RequiredLibrary("tools.jackson.core", "jackson-core", "3.1");
    private static final RequiredLibrary DATABIND =
            new RequiredLibrary("tools.jackson.core", "jackson-databind", "3.1");
    private static final Pattern MINOR = Pattern.compile("3\\.(\\d{1,4}).*");

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

    /** Databind 3.x calls annotations of 2.(20 + x), which keep what older ones have. */
    private static void checkAnnotations(String databind) {
        Matcher minor = MINOR.matcher(databind);
        if (minor.matches()) {
            String minimum = "2." + (20 + Integer.parseInt(minor.group(1)));
            new RequiredLibrary("com.fasterxml.jackson.core", "jackson-annotations", minimum).check(JsonProperty.class);
        }
    }
}
