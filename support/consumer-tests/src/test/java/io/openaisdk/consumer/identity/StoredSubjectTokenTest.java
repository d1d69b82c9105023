package io.openaisdk.consumer.identity;

import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.SubjectToken;
import io.openaisdk.spi.auth.SubjectTokenSource;
import io.openaisdk.spi.tck.auth.SubjectTokenSourceSuite;
import org.junit.jupiter.api.AfterEach;

/** A token of the store as the subject token of a workload identity, held to the rules. */
class StoredSubjectTokenTest extends SubjectTokenSourceSuite {

    private final SecretStore store = new SecretStore();
    private final Threads threads = new Threads();

    @Override
    protected SubjectTokenSource source() {
        StoreClient client = new StoreClient(store.address());
        return SubjectTokenSource.blocking(SubjectToken.Type.JWT, client::read);
    }

    @Override
    protected String rotate() {
        return store.rotate();
    }

    @Override
    protected void refuse() {
        store.seal(true);
    }

    @Override
    protected void recover() {
        store.seal(false);
    }

    @Override
    protected AuthContext context() {
        return threads;
    }

    @AfterEach
    void close() {
        threads.close();
        store.close();
    }
}
