package io.openaisdk.auth;

import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.SubjectTokenSource;
import io.openaisdk.spi.tck.auth.SubjectTokenSourceSuite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class KubernetesRulesTest extends SubjectTokenSourceSuite {

    private final Lent lent = new Lent();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @BeforeEach
    @Override
    protected void recover() {
        write("token-secret-1");
    }

    @Override
    protected String rotate() {
        write("token-secret-2\n");
        return "token-secret-2";
    }

    @Override
    protected void refuse() {
        write("");
    }

    private void write(String content) {
        try {
            Files.writeString(folder.resolve("token"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void close() {
        lent.close();
    }

    @Override
    protected SubjectTokenSource source() {
        return SubjectTokens.kubernetes(folder.resolve("token"));
    }

    @Override
    protected AuthContext context() {
        return lent;
    }
}
