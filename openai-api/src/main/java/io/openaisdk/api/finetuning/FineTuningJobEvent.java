package io.openaisdk.api.finetuning;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;

/** An event of a fine-tuning job. */
@ApiModel
public interface FineTuningJobEvent extends Model {

    /**
     * Kind of this object, always {@code fine_tuning.job.event}.
     *
     * @return the value
     */
    @Constant("fine_tuning.job.event")
    String object();

    /**
     * Identifier of the event.
     *
     * @return the value
     */
    String id();

    /**
     * Category of the event, {@code message} or {@code metrics}.
     *
     * @return the value; empty when absent
     */
    Optional<FineTuningJobEventType> type();

    /**
     * Time at which the job or event was created, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * Severity of the event: {@code info}, {@code warn} or {@code error}.
     *
     * @return the value
     */
    FineTuningJobEventLevel level();

    /**
     * Text of the event.
     *
     * @return the value
     */
    String message();

    /**
     * Data that comes with the event.
     *
     * @return the entries; empty when absent
     */
    Map<String, JsonValue> data();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static FineTuningJobEventBuilder builder() {
        return ModelRuntime.builder(FineTuningJobEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    FineTuningJobEventBuilder toBuilder();
}
