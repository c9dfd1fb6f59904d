package org.singlewindow.as4;

import com.helger.base.state.EContinue;
import com.helger.phase4.duplicate.AS4DuplicateManagerInMemory;
import com.helger.phase4.duplicate.IAS4DuplicateManager;
import com.helger.phase4.mgr.AS4ManagerFactoryInMemory;
import com.helger.phase4.mgr.MetaAS4Manager;
import com.helger.phase4.model.pmode.IPModeIDProvider;
import com.helger.phase4.profile.AS4Profile;
import com.helger.phase4.profile.IAS4ProfileValidator;
import com.helger.scope.mgr.ScopeManager;

/** The AS4 library, made ready once for this application; it keeps nothing in files. */
final class Library {
    static final String PROFILE = "single-window";

    private Library() {}

    static synchronized void open() {
        if (ScopeManager.isGlobalScopePresent()) {
            return;
        }
        ScopeManager.onGlobalBegin(PROFILE);
        MetaAS4Manager.setFactory(new Managers());
        MetaAS4Manager.getProfileMgr()
                .registerProfile(new AS4Profile(
                        PROFILE,
                        "Single Window",
                        () -> new IAS4ProfileValidator() {},
                        (id, initiator, responder) -> null,
                        IPModeIDProvider.DEFAULT_DYNAMIC,
                        false,
                        // Who only asks whether somebody is there has to be known as well.
                        true));
    }

    static synchronized void close() {
        if (ScopeManager.isGlobalScopePresent()) {
            ScopeManager.onGlobalEnd();
        }
    }

    private static final class Managers extends AS4ManagerFactoryInMemory {
        @Override
        public IAS4DuplicateManager createDuplicateManager() {
            return new EveryMessageIsHandedOver();
        }
    }

    /**
     * The library would answer a duplicate with an error before the mailbox was asked, so that a message that could not be
     * kept at first were lost. The mailbox knows better what has come.
     */
    private static final class EveryMessageIsHandedOver extends AS4DuplicateManagerInMemory {
        @Override
        public EContinue registerAndCheck(String messageId, String profile, String mode) {
            return EContinue.CONTINUE;
        }
    }
}
