package org.singlewindow.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

@ApplicationScoped
class JpaMailChoices implements MailChoices {
    @PersistenceContext
    private EntityManager entities;

    @Override
    @SuppressWarnings("unchecked")
    public Set<NoticeKind> without(String organisation) {
        List<String> kinds = entities.createNativeQuery("select kind from notice_without_mail where organisation = ?")
                .setParameter(1, organisation)
                .getResultList();
        Set<NoticeKind> without = EnumSet.noneOf(NoticeKind.class);
        kinds.forEach(kind -> without.add(NoticeKind.valueOf(kind)));
        return without;
    }

    @Override
    public void put(String organisation, Set<NoticeKind> without) {
        entities.createNativeQuery("delete from notice_without_mail where organisation = ?")
                .setParameter(1, organisation)
                .executeUpdate();
        for (NoticeKind kind : without) {
            entities.createNativeQuery(
                            "insert into notice_without_mail (organisation, kind) values (?, ?) on conflict do nothing")
                    .setParameter(1, organisation)
                    .setParameter(2, kind.name())
                    .executeUpdate();
        }
    }
}
