package io.openaisdk.bedrock;

import io.openaisdk.testsupport.Received;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks signatures as a service of AWS does, from nothing but what arrived; it shares no code with the signer.
 *
 * <p>Written after "Create a signed AWS API request" in the IAM User Guide.
 */
record SigV4Verifier(String keyId, String secret, String region, String service, Instant now) {

    private static final Pattern AUTHORIZATION = Pattern.compile(
            "AWS4-HMAC-SHA256 Credential=([^/]+)/(\\d{8})/([^/]+)/([^/]+)/aws4_request, SignedHeaders=([a-z0-9;-]+), "
                    + "Signature=([0-9a-f]{64})");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Gives what is wrong; empty for nothing. */
    String check(Received request) {
        Matcher authorization = AUTHORIZATION.matcher(header(request, "authorization"));
        if (!authorization.matches()) {
            return "MissingAuthenticationToken";
        }
        String date = header(request, "x-amz-date");
        Instant signedAt = DATE.parse(date, Instant::from);
        if (Duration.between(signedAt, now).abs().compareTo(Duration.ofMinutes(5)) > 0) {
            return "RequestTimeTooSkewed";
        }
        String day = date.substring(0, 8);
        List<String> scope =
                List.of(authorization.group(1), authorization.group(2), authorization.group(3), authorization.group(4));
        if (!scope.equals(List.of(keyId, day, region, service))) {
            return "Wrong scope " + scope;
        }
        List<String> signed = List.of(authorization.group(5).split(";", -1));
        for (String name : request.headerNames()) {
            if (name.startsWith("x-amz-") && !signed.contains(name)) {
                return "Not signed: " + name;
            }
        }
        String hash = hex(sha256(request.bytes()));
        if (!hash.equals(request.header("x-amz-content-sha256"))) {
            return "XAmzContentSHA256Mismatch";
        }
        String credentialScope = String.join("/", day, region, service, "aws4_request");
        String toSign = String.join(
                "\n", "AWS4-HMAC-SHA256", date, credentialScope, hex(sha256(bytes(canonical(request, signed, hash)))));
        byte[] key = bytes("AWS4" + secret);
        for (String part : credentialScope.split("/", -1)) {
            key = hmac(key, part);
        }
        return hex(hmac(key, toSign)).equals(authorization.group(6)) ? "" : "SignatureDoesNotMatch";
    }

    private static String canonical(Received request, List<String> signed, String hash) {
        int mark = request.target().indexOf('?');
        String path = mark < 0 ? request.target() : request.target().substring(0, mark);
        String query = mark < 0 ? "" : request.target().substring(mark + 1);
        return String.join(
                "\n",
                request.method(),
                path.replace("%", "%25"), // what is sent is encoded once more; our paths have nothing else to encode
                Arrays.stream(query.split("&", -1))
                        .map(pair -> pair.isEmpty() || pair.contains("=") ? pair : pair + "=")
                        .sorted()
                        .collect(Collectors.joining("&")),
                signed.stream()
                        .map(name -> name + ":" + header(request, name) + "\n")
                        .collect(Collectors.joining()),
                String.join(";", signed),
                hash);
    }

    private static String header(Received request, String name) {
        return Objects.requireNonNullElse(request.header(name), "");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
