package io.openaisdk.api.conversations;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** Items that were added to a conversation. */
@ApiModel
public interface ConversationItemList extends Model {

    /**
     * Kind of this object, always {@code list}.
     *
     * @return the value
     */
    @Constant("list")
    String object();

    /**
     * Items of the conversation.
     *
     * @return the items
     */
    @Required
    List<ConversationItem> data();

    /**
     * Whether there are more items than these.
     *
     * @return the value
     */
    boolean hasMore();

    /**
     * Identifier of the first item.
     *
     * @return the value
     */
    String firstId();

    /**
     * Identifier of the last item.
     *
     * @return the value
     */
    String lastId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ConversationItemListBuilder builder() {
        return ModelRuntime.builder(ConversationItemList.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ConversationItemListBuilder toBuilder();
}
