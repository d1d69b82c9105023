package io.openaisdk.api.batches;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;

/** A batch of API requests that is processed in the background. */
@ApiModel
public interface Batch extends Model {

    /**
     * Kind of this object, always {@code batch}.
     *
     * @return the value
     */
    @Constant("batch")
    String object();

    /**
     * Identifier of the batch.
     *
     * @return the value
     */
    String id();

    /**
     * API endpoint that receives the requests of the batch.
     *
     * @return the value
     */
    String endpoint();

    /**
     * Identifier of the model that processes the batch, such as {@code gpt-5-2025-08-07}.
     *
     * @return the value; empty when absent
     */
    Optional<String> model();

    /**
     * Errors that occurred.
     *
     * @return the value; empty when absent
     */
    Optional<BatchErrors> errors();

    /**
     * Identifier of the batch's input file.
     *
     * @return the value
     */
    String inputFileId();

    /**
     * Time span in which the batch is to be processed.
     *
     * @return the value
     */
    String completionWindow();

    /**
     * State of the batch.
     *
     * @return the value
     */
    BatchStatus status();

    /**
     * Identifier of the file with the output of successful requests.
     *
     * @return the value; empty when absent
     */
    Optional<String> outputFileId();

    /**
     * Identifier of the file with the output of failed requests.
     *
     * @return the value; empty when absent
     */
    Optional<String> errorFileId();

    /**
     * Time of the batch's creation, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * Time at which processing began, in Unix seconds.
     *
     * @return the value; empty when absent
     */
    Optional<Long> inProgressAt();

    /**
     * Time at which the batch is due to expire, in Unix seconds.
     *
     * @return the value; empty when absent
     */
    Optional<Long> expiresAt();

    /**
     * Time at which finalization began, in Unix seconds.
     *
     * @return the value; empty when absent
     */
    Optional<Long> finalizingAt();

    /**
     * Time of the batch's completion, in Unix seconds.
     *
     * @return the value; empty when absent
     */
    Optional<Long> completedAt();

    /**
     * Time of the batch's failure, in Unix seconds.
     *
     * @return the value; empty when absent
     */
    Optional<Long> failedAt();

    /**
     * Time at which the batch expired, in Unix seconds.
     *
     * @return the value; empty when absent
     */
    Optional<Long> expiredAt();

    /**
     * Time at which cancellation began, in Unix seconds.
     *
     * @return the value; empty when absent
     */
    Optional<Long> cancellingAt();

    /**
     * Time at which the batch was fully cancelled, in Unix seconds.
     *
     * @return the value; empty when absent
     */
    Optional<Long> cancelledAt();

    /**
     * Number of requests by outcome.
     *
     * @return the value; empty when absent
     */
    Optional<BatchRequestCounts> requestCounts();

    /**
     * Tokens that the batch consumed, by kind and in total. Present only for batches created after September 7, 2025.
     *
     * @return the value; empty when absent
     */
    Optional<BatchUsage> usage();

    /**
     * Key-value pairs attached to the object for later lookup, at most 16. Keys have up to 64 characters, values up to
     * 512.
     *
     * @return the entries; empty when absent
     */
    @NullAllowed
    Map<String, String> metadata();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BatchBuilder builder() {
        return ModelRuntime.builder(Batch.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BatchBuilder toBuilder();
}
