package io.openaisdk.api.batches;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;

/** Body of a request that creates a batch. */
@ApiModel
public interface BatchCreateParams extends Params {

    /**
     * Identifier of the JSONL file with the requests, uploaded with purpose {@code batch}. At most 50,000 requests and
     * 200 MB.
     *
     * @return the value
     */
    String inputFileId();

    /**
     * Endpoint that receives every request of the batch. For {@code /v1/embeddings}, a batch holds at most 50,000
     * inputs in total.
     *
     * @return the value
     */
    BatchEndpoint endpoint();

    /**
     * Time span in which the batch is to be processed, for now always {@code 24h}.
     *
     * @return the value
     */
    BatchCompletionWindow completionWindow();

    /**
     * Key-value pairs attached to the object for later lookup, at most 16. Keys have up to 64 characters, values up to
     * 512.
     *
     * @return the entries; empty when absent
     */
    @NullAllowed
    Map<String, String> metadata();

    /**
     * When the output and error files of the batch expire.
     *
     * @return the value; empty when absent
     */
    Optional<BatchFileExpirationAfter> outputExpiresAfter();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BatchCreateParamsBuilder builder() {
        return ModelRuntime.builder(BatchCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BatchCreateParamsBuilder toBuilder();
}
