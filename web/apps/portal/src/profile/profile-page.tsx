import { call, type OwnProfile, type UpdateOwnProfileRequest } from "@cardea/client";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Notice } from "../shell/confirm.tsx";
import { Failure } from "../shell/failure.tsx";
import { Loading, Page } from "../shell/page.tsx";
import { useTexts } from "../texts.tsx";

const PROFILE = ["profile"];

const FIELDS = [
  "displayName",
  "givenName",
  "familyName",
  "phoneNumber",
  "preferredLanguage",
  "timezone",
] as const;

type Field = (typeof FIELDS)[number];

export default function ProfilePage() {
  const texts = useTexts();
  const query = useQuery({
    queryKey: PROFILE,
    queryFn: async ({ signal }) => (await call("cardea", "GetOwnProfile", {}, signal)).profile,
    // What is being typed is not replaced behind somebody's back.
    refetchOnWindowFocus: false,
  });
  return (
    <Page title={texts.profile.title}>
      {query.error && <Failure error={query.error} onRetry={query.refetch} />}
      {query.isPending && <Loading />}
      {query.data && (
        <>
          <Identity profile={query.data} />
          <Form profile={query.data} />
        </>
      )}
    </Page>
  );
}

/** What only an administrator changes. */
function Identity(props: { profile: OwnProfile }) {
  const words = useTexts().profile;
  const { profile } = props;
  return (
    <section className="portal-sheet">
      <dl className="portal-facts">
        <div>
          <dt>{words.userName}</dt>
          <dd>{profile.userName}</dd>
        </div>
        <div>
          <dt>{words.email}</dt>
          <dd>
            {profile.email ? (
              <>
                {profile.email}{" "}
                {profile.emailVerified !== undefined && (
                  <StatusIndicator type={profile.emailVerified ? "success" : "warning"}>
                    {profile.emailVerified ? words.verified : words.unverified}
                  </StatusIndicator>
                )}
              </>
            ) : (
              words.none
            )}
          </dd>
        </div>
      </dl>
      <p className="portal-hint">{words.managed}</p>
    </section>
  );
}

function Form(props: { profile: OwnProfile }) {
  const texts = useTexts();
  const words = texts.profile;
  const client = useQueryClient();
  const [values, setValues] = useState(() => valuesOf(props.profile));
  const save = useMutation({
    mutationFn: (changes: UpdateOwnProfileRequest) => call("cardea", "UpdateOwnProfile", changes),
    onSuccess: ({ profile }) => {
      client.setQueryData(PROFILE, profile);
      setValues(valuesOf(profile));
      // The bar at the top shows the name.
      return client.invalidateQueries({ queryKey: ["portal"] });
    },
  });
  const before = valuesOf(props.profile);
  const changed = FIELDS.filter((field) => values[field].trim() !== before[field]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (changed.length > 0 && !save.isPending) {
      save.mutate(Object.fromEntries(changed.map((field) => [field, values[field].trim()])));
    }
  };
  const help: Partial<Record<Field, string>> = {
    preferredLanguage: words.preferredLanguageHelp,
    timezone: words.timezoneHelp,
  };

  return (
    <form className="portal-sheet portal-options" onSubmit={submit} noValidate>
      {save.error && <Failure error={save.error} />}
      {save.isSuccess && changed.length === 0 && <Notice>{words.saved}</Notice>}
      <div className="portal-fields">
        {FIELDS.map((field) => (
          <FormField key={field} label={words[field]} constraintText={help[field]}>
            <Input
              name={field}
              value={values[field]}
              onChange={({ detail }) => setValues({ ...values, [field]: detail.value })}
            />
          </FormField>
        ))}
      </div>
      <div className="portal-buttons">
        <Button
          variant="primary"
          formAction="submit"
          loading={save.isPending}
          disabled={changed.length === 0}
        >
          {texts.save}
        </Button>
      </div>
    </form>
  );
}

function valuesOf(profile: OwnProfile): Record<Field, string> {
  return Object.fromEntries(FIELDS.map((field) => [field, profile[field] ?? ""])) as Record<
    Field,
    string
  >;
}
