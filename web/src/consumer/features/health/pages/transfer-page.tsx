import { useTranslation } from '@/i18n/use-translation.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonList } from '@/ui/skeleton.tsx';
import { Page } from '../../../layout/page.tsx';
import { Section } from '../../../layout/section.tsx';
import { ExportCard } from '../components/transfer/export-card.tsx';
import { FileChoice } from '../components/transfer/file-choice.tsx';
import { ImportList } from '../components/transfer/import-list.tsx';
import { ImportProgress } from '../components/transfer/import-progress.tsx';
import styles from '../components/transfer/transfer.module.css';
import { useImportFile } from '../queries/use-import-file.ts';
import { useImports } from '../queries/use-imports.ts';

export default function TransferPage() {
  const { t } = useTranslation('health-transfer');
  const { present, start, cancel, clear } = useImportFile();
  const busy = present?.state === 'sending' || present?.state === 'reading';
  const imports = useImports(busy);
  const running = imports.data?.find(({ state }) => state === 'running');
  return (
    <Page title={t('title')} back="/health">
      <Section title={t('import')}>
        <div className={styles.choices}>
          <FileChoice
            title={t('apple.title')}
            text={t('apple.text')}
            accept=".xml,application/xml,text/xml"
            disabled={busy || running !== undefined}
            onFile={(file) => void start('apple-health', file)}
          />
          <FileChoice
            title={t('fhir.title')}
            text={t('fhir.text')}
            accept=".json,application/json,application/fhir+json"
            disabled={busy}
            onFile={(file) => void start('fhir', file)}
          />
          {present && <ImportProgress file={present} running={running} onCancel={cancel} onClear={clear} />}
        </div>
      </Section>
      <Section title={t('imports')}>
        <Loaded
          query={imports}
          skeleton={<SkeletonList count={2} />}
          empty={{ when: (all) => all.length === 0, show: <p className={styles.text}>{t('no_imports')}</p> }}
        >
          {(all) => <ImportList imports={all} />}
        </Loaded>
      </Section>
      <Section title={t('export.title')}>
        <ExportCard />
      </Section>
    </Page>
  );
}
