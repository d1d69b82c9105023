package io.openaisdk.api.batches;

import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Runs many requests as one batch, at their own pace. */
@ApiService("/batches")
public interface BatchService {

    /**
     * Creates a batch out of an uploaded request file and runs it.
     *
     * @param params what to send
     * @return the new batch
     */
    @Post
    Batch create(BatchCreateParams params);

    /**
     * Creates a batch out of an uploaded request file and runs it.
     *
     * @param params sets what to send
     * @return the new batch
     */
    default Batch create(Consumer<BatchCreateParamsBuilder> params) {
        return create(ModelRuntime.build(BatchCreateParams.builder(), params));
    }

    /**
     * Lists the batches of the organization.
     *
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.CURSOR)
    Page<Batch> list(BatchListParams params);

    /**
     * Lists the batches of the organization.
     *
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<Batch> list(Consumer<BatchListParamsBuilder> params) {
        return list(ModelRuntime.build(BatchListParams.builder(), params));
    }

    /**
     * Lists the batches of the organization.
     *
     * @return the first page
     */
    default Page<Batch> list() {
        return list(BatchListParams.builder().build());
    }

    /**
     * Fetches one batch.
     *
     * @param batchId the identifier of the batch to be fetched
     * @return the batch
     */
    @Get("/{batchId}")
    Batch retrieve(String batchId);

    /**
     * Cancels a batch in progress. It stays {@code cancelling} for up to 10 minutes, then turns {@code cancelled}, with
     * any partial results in its output file.
     *
     * @param batchId the identifier of the batch to be cancelled
     * @return the canceled batch
     */
    @Post("/{batchId}/cancel")
    Batch cancel(String batchId);
}
