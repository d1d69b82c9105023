package io.openaisdk.transport.jdk;

import io.openaisdk.spi.http.ProxyConfig;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/** Whether the JVM sends the password of a proxy, which its administrator decides. */
final class ProxyLogin {

    static final String HEADER = "Proxy-Authorization";

    private static final String IN_TUNNELS = "jdk.http.auth.tunneling.disabledSchemes";
    private static final String IN_CLEAR = "jdk.http.auth.proxying.disabledSchemes";

    private ProxyLogin() {}

    static void requireAllowed(ProxyConfig proxy) {
        if (proxy.user().isPresent()) {
            requireAllowed(IN_TUNNELS);
            requireAllowed(IN_CLEAR);
        }
    }

    private static void requireAllowed(String property) {
        for (String scheme : value(property).split(",", -1)) {
            if (scheme.trim().toLowerCase(Locale.ROOT).equals("basic")) {
                throw new IllegalArgumentException("The HTTP client of the JDK does not send the password of the proxy,"
                        + " because " + property + " names Basic; start the JVM with -D" + property + "=");
            }
        }
    }

    /** Reads a property as the JDK does: that of the system, or that of its own file. */
    private static String value(String property) {
        String ofTheSystem = System.getProperty(property);
        if (ofTheSystem != null) {
            return ofTheSystem;
        }
        Properties ofTheJdk = new Properties();
        try (InputStream in =
                Files.newInputStream(Path.of(System.getProperty("java.home"), "conf", "net.properties"))) {
            ofTheJdk.load(in);
        } catch (IOException e) {
            // A runtime without the file has the defaults of the code, which name no scheme.
            return "";
        }
        return ofTheJdk.getProperty(property, "");
    }
}
