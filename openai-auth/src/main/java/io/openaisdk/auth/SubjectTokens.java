package io.openaisdk.auth;

import io.openaisdk.spi.auth.AuthFailedException;
import io.openaisdk.spi.auth.SubjectToken;
import io.openaisdk.spi.auth.SubjectTokenSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the usual workloads get the token that proves who they are.
 *
 * <p>For others there is {@link SubjectTokenSource#blocking}, which takes any function.
 */
public final class SubjectTokens {

    private static final Path KUBERNETES = Path.of("/var/run/secrets/kubernetes.io/serviceaccount/token");

    private SubjectTokens() {}

    /**
     * Reads the token that Kubernetes mounts for the service account of a pod.
     *
     * @return reads {@code /var/run/secrets/kubernetes.io/serviceaccount/token} for every exchange
     */
    public static SubjectTokenSource kubernetes() {
        return kubernetes(KUBERNETES);
    }

    /**
     * Reads the token that Kubernetes mounts elsewhere, as a projected volume with an audience of its own.
     *
     * @param file the file, which Kubernetes replaces from time to time
     * @return reads it for every exchange; fails with an {@link AuthFailedException} where it cannot be read or is empty
     */
    public static SubjectTokenSource kubernetes(Path file) {
        return SubjectTokenSource.blocking(SubjectToken.Type.JWT, () -> {
            try {
                return Files.readString(file).strip();
            } catch (IOException e) {
                throw new AuthFailedException(
                        "Cannot read the token of the service account at " + file + ": "
                                + e.getClass().getSimpleName(),
                        e);
            }
        });
    }

    /**
     * Asks Azure for the token of a managed identity.
     *
     * @return asks the instance metadata service for every exchange
     */
    public static AzureManagedIdentity azureManagedIdentity() {
        return new AzureManagedIdentity();
    }

    /**
     * Asks Google Cloud for the identity token of the default service account of a machine.
     *
     * @return asks the metadata server for every exchange
     */
    public static GoogleMetadata googleMetadata() {
        return new GoogleMetadata();
    }
}
