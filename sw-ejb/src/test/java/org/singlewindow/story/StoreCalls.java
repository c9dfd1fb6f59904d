package org.singlewindow.story;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InterceptorBinding;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;

/** What use cases ask of stores, one by one: each is a question to the database elsewhere. */
@ApplicationScoped
public class StoreCalls {
    private final List<String> asked = new ArrayList<>();
    private int depth;

    /** What was asked while that was done. */
    public List<String> during(Runnable work) {
        asked.clear();
        work.run();
        return List.copyOf(asked);
    }

    Object ask(String question, InvocationContext call) throws Exception {
        // What a store asks of itself and of other stores is one question with the one that led to it.
        if (depth == 0) {
            asked.add(question);
        }
        depth++;
        try {
            return call.proceed();
        } finally {
            depth--;
        }
    }

    /** Stands where stores are asked. */
    @InterceptorBinding
    @Retention(RetentionPolicy.RUNTIME)
    @interface Counted {}

    private static final class CountedLiteral extends AnnotationLiteral<Counted> implements Counted {
        private static final long serialVersionUID = 1L;
    }

    /** Counts. */
    @Interceptor
    @Counted
    @Priority(2)
    public static class Counting {
        @Inject
        private StoreCalls calls;

        /** As the container calls it. */
        @AroundInvoke
        public Object around(InvocationContext call) throws Exception {
            String store = call.getMethod().getDeclaringClass().getSimpleName().replace("InMemory", "");
            return calls.ask(store + "." + call.getMethod().getName(), call);
        }
    }

    /** Puts it before every store in memory. */
    public static class Counter implements Extension {
        void count(@Observes ProcessAnnotatedType<?> type) {
            if (type.getAnnotatedType().getJavaClass().getSimpleName().startsWith("InMemory")) {
                type.configureAnnotatedType().add(new CountedLiteral());
            }
        }
    }
}
