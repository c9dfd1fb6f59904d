package org.singlewindow.story;

import jakarta.annotation.Priority;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InterceptorBinding;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.singlewindow.party.RefusalWitness;

/** Does what {@code ejb-jar.xml} makes the container do: the witness stands at every use case. */
public class DefaultInterceptors implements Extension {
    /** Where the witness stands. */
    @InterceptorBinding
    @Retention(RetentionPolicy.RUNTIME)
    @interface Watched {}

    private static final class WatchedLiteral extends AnnotationLiteral<Watched> implements Watched {
        private static final long serialVersionUID = 1L;
    }

    /** The witness itself, bound as these tests can bind it. */
    @Interceptor
    @Watched
    @Priority(1)
    public static class Watching extends RefusalWitness {
        /** As the container calls it. */
        @AroundInvoke
        public Object around(InvocationContext call) throws Exception {
            return watch(call);
        }
    }

    void bind(@Observes @WithAnnotations(Stateless.class) ProcessAnnotatedType<?> type) {
        if (type.getAnnotatedType().isAnnotationPresent(Stateless.class)) {
            type.configureAnnotatedType().add(new WatchedLiteral());
        }
    }
}
