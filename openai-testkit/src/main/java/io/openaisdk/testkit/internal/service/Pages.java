package io.openaisdk.testkit.internal.service;

import io.openaisdk.api.JsonValue;
import io.openaisdk.testkit.internal.wire.ApiError;
import io.openaisdk.testkit.internal.wire.Call;
import io.openaisdk.testkit.internal.wire.HttpReply;
import io.openaisdk.testkit.internal.wire.Json;
import io.openaisdk.testkit.internal.wire.Members;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Cuts lists into pages as {@code limit}, {@code order} and {@code after} ask. */
final class Pages {

    /** What holds for most lists. */
    static final Pages USUAL = new Pages("asc", 20, 100);

    /** What holds for lists that show the newest first. */
    static final Pages NEWEST_FIRST = new Pages("desc", 20, 100);

    /** What holds for files. */
    static final Pages FILES = new Pages("desc", 10_000, 10_000);

    private final String defaultOrder;
    private final int defaultLimit;
    private final int maxLimit;

    private Pages(String defaultOrder, int defaultLimit, int maxLimit) {
        this.defaultOrder = defaultOrder;
        this.defaultLimit = defaultLimit;
        this.maxLimit = maxLimit;
    }

    /** Answers with a page of objects that have an id each, given from the oldest to the newest. */
    HttpReply reply(Call call, List<JsonValue> oldestFirst) {
        List<JsonValue> items = new ArrayList<>(oldestFirst);
        if (order(call).equals("desc")) {
            Collections.reverse(items);
        }
        int start = start(call, items);
        int end = (int) Math.min(items.size(), (long) start + limit(call));
        List<JsonValue> page = items.subList(start, end);
        return HttpReply.json(Members.of("object", "list")
                .put("data", page)
                .put("first_id", page.isEmpty() ? null : id(page.get(0)))
                .put("last_id", page.isEmpty() ? null : id(page.get(page.size() - 1)))
                .put("has_more", end < items.size())
                .json());
    }

    private static String id(JsonValue item) {
        return Json.text(item, "id").orElse("");
    }

    private String order(Call call) {
        String order = call.queryParam("order").orElse(defaultOrder);
        if (!order.equals("asc") && !order.equals("desc")) {
            throw ApiError.invalidValue("order", "Supported values are: 'asc' and 'desc'.");
        }
        return order;
    }

    private int limit(Call call) {
        Optional<String> limit = call.queryParam("limit");
        if (limit.isEmpty()) {
            return defaultLimit;
        }
        try {
            int number = Integer.parseInt(limit.get());
            if (number >= 1 && number <= maxLimit) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw ApiError.invalidType("limit", "an integer");
        }
        throw ApiError.invalidValue("limit", "Expected an integer from 1 to " + maxLimit + ".");
    }

    private static int start(Call call, List<JsonValue> items) {
        Optional<String> after = call.queryParam("after");
        if (after.isEmpty()) {
            return 0;
        }
        for (int i = 0; i < items.size(); i++) {
            if (id(items.get(i)).equals(after.get())) {
                return i + 1;
            }
        }
        throw ApiError.invalidValue("after", "No item with id '" + after.get() + "'.");
    }
}
