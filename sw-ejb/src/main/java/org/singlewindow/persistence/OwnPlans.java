package org.singlewindow.persistence;

import jakarta.persistence.EntityManager;

/**
 * Has the database plan for the very values that are looked for. How a statement is worked off depends on them: what a sixth of
 * all rows have is met by going through the newest, a number by its index. A plan for whatever values there may be would go
 * through a million rows for one number.
 */
public final class OwnPlans {
    private static final String EACH_BY_ITS_OWN_PLAN =
            "select set_config('plan_cache_mode', 'force_custom_plan', true)";

    private OwnPlans() {}

    /** From now on, until the transaction ends. */
    public static void begin(EntityManager entities) {
        entities.createNativeQuery(EACH_BY_ITS_OWN_PLAN).getSingleResult();
    }
}
