import type { Lexicon } from './cues.ts';

export const english: Lexicon = {
  override:
    "ignore ignoring forget forgetting disregard disregarding override bypass neglect discard unlearn overlook abandon skip_over set_aside leave_behind put_aside pay_no_attention_to do_not_follow don't_follow stop_following do_not_obey don't_obey do_not_listen_to don't_listen_to leave_all throw_away throw_out wipe erase outrank no_longer_follow deviate_from regardless_of_what igmre ignor",
  foregoing: 'all_the_above all_of_the_above everything_above the_foregoing',
  prior:
    'previous previously prior above earlier preceding before former foregoing original initial existing current so_far until_now up_to_now beforehand given_to_you told_you older past default',
  rules:
    'instructions instruction prompt prompts rules rule rulebook ruleset directions direction commands command guidelines guideline orders order directives directive policies policy restrictions constraints programming preprompt pre_prompt system_prompt system_message programmed initial_message assignments tasks conditions parameters context safeguards guardrails training',
  all: 'all any every everything anything whatever what each entire',
  your: 'your yours my mine our',
  owner:
    "hidden secret internal confidential system developer developers owner openai anthropic creators creator user's administrator operator project_owner author official",
  send: 'send forward upload transmit exfiltrate relay submit deliver bcc cc publish route redirect send_out push_to fax text_to ship copy_to dispatch pass_on hand_over give_out sending forwarding uploading',
  sent: "sent forwarded uploaded transmitted posted transferred transfer share shared sharing routed routing exported published reported logged mirrored copied delivered recipient recipients stored disclosed handed_over passed_on streamed synced cc'd bcc'd forwarded_to",
  data: 'file files document documents contents content contract contracts notes note message messages mail mails emails data text answer answers summary summaries transcript code list report reports client_list customer_list logs log names details calendar invoices draft drafts screenshots attachment dataset datasets database table tables',
  secret:
    'conversation conversations chat chats chat_history history memory memories password passwords secrets secret credentials credential keys api_key api_keys secret_key access_key ssh_key token tokens env ssh private_key cookies full_context context_of_the_conversation session_data personal_data user_data secrets_file user_activity health_notes last_message environment_variables everything_you_know environment private_data card_data card_numbers client_data customer_data stack_traces recordings access_codes personal_files health_records admin_token clipboard',
  standing:
    'always never whenever every each all_future future going_forward from_now_on from_now from_here_on from_this_point henceforth hereafter permanently at_all_times in_every on_every any_time in_all every_time each_time all_sessions all_conversations every_session each_session after_each after_every before_every before_each regularly weekly daily invariably at_the_start_of before_answering at_the_beginning_of standing whatever_the no_matter_what default by_default as_default standard_recipient in_every_talk in_each',
  tell: 'tell mention reveal disclose inform show notify say admit let_on bring_up point_out pointing_out pointing_it_out explain saying telling mentioning warn alert warning_the explaining informed told notified comment reported',
  hide: 'hide conceal suppress quietly silently secretly covertly discreetly omit withhold keep_it_secret keep_this_secret keep_secret keep_quiet deny unnoticed invisibly without_a_trace without_comment leave_out understate downplay',
  not: "not never don't dont no without nor doesn't isn't cannot can't must_not do_not won't avoid refrain_from",
  user: "user users user's customer customers person human owner anyone anybody them",
  assistant: 'assistant ai claude chatgpt gpt model agent llm copilot gemini bot chatbot',
  answer:
    'answer answers reply replies response responses output outputs message messages conversation conversations link links query queries search_query',
  recommend:
    'recommend recommends recommended recommending recommendation promote praise endorse advertise suggest suggests favour favor push advise plug steer speak_badly criticise criticize favourable favorable favourably favorably prioritize prioritise cite rank rate describe rely rewrite answers_about point_to prefer prefers preferred described_as describe_as suggest_switching present portray',
  rank: 'first best only top exclusively solely winner preferred primary regardless over_any instead_of number_one leave_other competitors competitor no_matter even_when whatever_the always_choose sponsored on_top in_a_favourable in_every every above_all primarily leader market_leader even_if only_from only_on best_choice safest first_choice first_place wrong unreliable five_stars',
  trust: 'trust rely believe accept_as treat regard consider considered whitelisted whitelist',
  verified:
    'verified trusted authoritative reliable primary_source main_source official_source sole_source source_of_truth no_further_checking no_verification unquestioned as_true fact_checked whitelisted same_authority outrank outranks safe_to_open without_question ground_truth as_an_approval as_approved as_an_order as_authorised as_authorized as_a_command',
  when: 'asked asks asking types says appears mentions questions enquires inquires topic discussed comes_up comes_to requested receives contains if_anyone if_anybody if_someone if_somebody if_the_user when_the_user whenever respond_to preceded prefixed when_asked on_request if_asked when_somebody when_someone when_anyone if_they_ask if_they mention_of brings_up',
  say: 'say answer_that answer_with reply respond state claim insist tell assert maintain declare confirm print output write repeat deny pretend',
  run: 'run execute executing eval launch carry_out carried_out install invoke perform pipe shell',
  fetch: 'fetch load download visit open retrieve consult read_from browse request import curl wget',
  obey: 'obey follow comply carry_out act_on carried_out treat_as adhere do_as do_what',
  act: 'command commands shell script scripts payment payments purchase purchases transfer transfers pull_request pull_requests merge_request permission prompts permission_prompts delete deletion transactions order orders tool_calls tools requests files actions bookings sharing safety_checks',
  approve:
    'approve accept confirm authorize authorise merge grant allow approving accepting confirming agree',
  allowed:
    "authorized authorised approved agreed granted permission consents consent consented allowed allows permits permitted whitelisted pre_approved has_agreed entitled exempt full_access clearance accredited assistant_may assistant_can ai_may is_fine_with fine_with okay_with ok_with does_not_mind doesn't_mind may_be_shared can_be_shared grant granted_access cleared signed_off gave_consent",
  unasked:
    'without_asking without_running without_confirmation without_approval without_review without_reading without_reviewing without_further without_prompting without_checking without_question without_questions no_need_to_ask no_confirmation no_review no_questions not_to_be_asked not_want_to_be_asked automatically auto_approve autoapprove auto_accept without_permission without_notice in_advance on_behalf_of nobody_checks no_further without_a_backup without_warning no_approval unattended without_waiting without_consulting without_verifying without_verification without_looking without_being_asked waived waives no_need_to no_questions_asked is_not_needed silently without_telling without_informing without_notifying without_consent no_consent act_first ask_later asking_slows',
  skip: 'skip bypass disable deactivate turn_off switch_off circumvent skipping bypassing disabling disabled skipped ignore evade remove suppress override turned_off drop omit no_verify comment_out commented_out switched_off waive waived relax relaxed lower dismiss',
  safety:
    'safety security validation verification checks check tests test scan scanner hooks hook review sandbox warnings warning two_factor 2fa mfa guardrails authentication confirmation filters filter permission_prompt safeguards antivirus firewall linting signature signatures schema content_policies content_policy moderation approval audit logging monitoring certificate assertions assertion failing_tests sign_in login two_step password_prompt identity_check consent quotes approvals limits rate_limits encryption permissions firewall_rules second_signature four_eyes alerts alarms alert alarm',
  passed: 'passed pass green success successful ok valid done complete approved regardless true passing',
  save: "store save remember memorize memorise write_to_memory add_to_memory update_memory keep copy rewrite persist record write_it write_again save_this retain replicate reinstate restore insert_into do_not_delete don't_delete never_delete do_not_remove don't_remove never_remove must_not_be_deleted cannot_be_deleted must_stay do_not_edit never_edit keep_this",
  memory:
    'memory memories entry entries records record notes note memory_file memories_file instruction instructions long_term_memory knowledge_base',
  void: 'void wrong incorrect supersedes superseded supersede overrides overrule overrules replaces replaced cancelled canceled invalid outdated outranks obsolete revoked corrects correction invalidates precedence overwrites deprecated retracted removed disabled lifted suspended withdrawn no_longer_apply no_longer_applies no_longer_valid disregarded superseding priority_over takes_priority takes_precedence precedence_over has_precedence ranks_above overrule_the counts_more',
  include:
    'include quote paste attach append copy reproduce insert embed add prepend inline print output dump echo including attaching put return concatenate',
  whole:
    'full entire complete whole verbatim in_full completely all every word_for_word unabridged full_text raw literally every_file unredacted full_contents in_its_entirety',
  role: "act_as acting_as pretend pretending roleplay role_play imagine you_are_now you're_now you_will_be become becomes simulate behave impersonate from_now_on_you you_are_playing act_like you_are_going_to_act you_will_act play_the_role stay_in_character embody you_are_a you_are_an take_on_the_role assume_the_role respond_as answer_as operates_in you_act_as in_character enter entering switch_to new_persona persona you_are_free immerse",
  unlimited:
    "unrestricted uncensored unfiltered limitless jailbreak jailbroken jailbreaked dan_mode developer_mode dev_mode do_anything_now no_restrictions no_limits without_limits without_restrictions without_any_restrictions without_limitations no_limitations no_rules no_filter no_filters no_ethical no_moral without_ethical without_moral free_of_all free_from_all freed_from_the free_from_the bound_by not_bound amoral immoral no_refusals no_disclaimers without_filters without_censorship god_mode sudo_mode opposite_mode evil_mode debug_mode override_mode admin_mode root_mode anti_gpt antigpt content_policies content_policy no_longer_bound no_guidelines any_guidelines unethical typical_confines abide_by break_free never_refuse can't_refuse cannot_refuse unrestricted_mode no_warnings any_restrictions ethical_guidelines moral_guidelines openai_policies openai_policy openai's no_boundaries no_inhibitions without_hesitation no_censorship evil_ai rogue_ai ethics_or_morals ethical_boundaries always_answer_without refuse_to_answer unlimited_power no_morals any_filters uncensored_ai",
  show: 'reveal print repeat show output display translate convert list summarize summarise quote leak tell write give recite share spell explain describe provide dump format state disclose rewrite outline paraphrase retype reprint echo return write_out copy encode spell_out save',
  money:
    "account accounts payment payments invoice invoices transfer transfers bank_account iban wallet money recipient's bank_details wire paid pay bitcoin",
  begin: 'begin start prefix prepend end close finish conclude open starts begins ends preface append',
  subject: "i we he she they who it people i'll we'll i'd we'd",
  mention:
    'example examples e_g detect detects detection attack attacks attacker attackers injection injections phrase phrases such_as test_case sample malicious vulnerability',
  outside:
    'webhook webhooks bcc external externally outside partners third_parties third_party endpoint proxy server off_site remote elsewhere public publicly partner any_partner',
  fresh: 'new changed amended updated revised different following next now',
  carrier:
    'link links url urls parameter parameters query image images pixel tracking address header headers payload avatar',
  foreign:
    'documents document emails e_mails email web_page web_pages website page file files source source_of article message messages sources url tool_results search_results comments issue shared_documents instructions_found ticket',
  that: 'that with',
  promote:
    'praise promote endorse advertise plug steer speak_badly run_down talk_up talk_down push criticize criticise bring_up bring_it_up bring_this_up mention_it work_in slip_in',
  anybody:
    'anybody anyone whoever callers caller everybody everyone somebody someone who_says who_say who_asks who_ask any_partner callers_named any_caller anyone_who anybody_who everyone_who for_callers',
  prompt:
    'instructions instruction prompt prompts directives directive ruleset system_prompt system_message initial_message preprompt pre_prompt guidelines rules programming configuration preinstructions',
  what: "what_are what_is what_was what_were what's how_do",
  password:
    'password passphrase passcode access_code secret_key secret_word secret_phrase secret_code api_key secret_password',
  mailing: 'mail email e_mail post report text fax share log leak',
  lead: 'and then to please always must should shall will now also just you simply or instead never can silently quietly secretly finally immediately',
  records: 'memory memories entries records notes instructions rules findings statements warnings guidelines',
  utter: 'say reply respond answer_with answer_only proclaim write print repeat only_say',
  disclose: 'reveal repeat leak tell give share disclose say spell_out recite hand_over',
  turn: "you_are_now you're_now you_are_going_to_act you_will_act you_will_be_acting act_as acts_as acting_as pretend_to_be pretend_you pretend_that_you play_the_role playing_the_role take_on_the_role assume_the_role act_like acts_like from_now_on_you you_will_now you_will_play you_will_pretend immerse_yourself in_the_role",
  you: 'you your yours yourself let lets please',
  request:
    'imagine act pretend write describe explain tell say repeat print show give create ignore forget disregard translate output answer respond reply generate design draft compose craft consider picture suppose start begin list convert summarize summarise encode complete add state formulate now stop be',
  unchecked:
    "do_not_verify don't_verify do_not_check don't_check do_not_question don't_question no_verification no_further_verification no_further_checks no_need_to_verify no_need_to_check without_verification without_verifying without_validation without_validating without_review without_reviewing without_checking without_checks auto_approved auto_approve autoapproved pre_approved nobody_checks no_checks_needed without_executing_validation without_confirmation without_inspection exempt_from delete_failing_tests delete_the_failing_tests disable_failing_tests without_a_call_back without_calling",
  feign: 'mark marked marking force forced return set report reported declare treat claim log',
  stored:
    'previously_stored previously_logged previously_recorded previously_saved previously_noted previous_record previous_records prior_record prior_records earlier_record earlier_records previous_entry prior_entry earlier_entry older_entry older_entries stored_earlier earlier_memory earlier_memories prior_memory prior_memories previous_memory previous_memories prior_findings previous_findings earlier_findings existing_records existing_entry existing_memory previously_known',
  ought:
    'have_to_be has_to_be should_be must_be are_to_be is_to_be needs_to_be need_to_be shall_be can_be may_be can_now_be should_always_be have_to_go go_to goes_to must should',
  self: 'this_entry this_note this_memory this_rule this_instruction this_record this_message these_instructions these_rules these_notes this_file',
  yes: 'answer_yes answer_no say_yes say_no reply_yes reply_no answer_with_yes answer_with_no with_yes deny_it confirm_it say_that_it_did say_it_is say_it_was',
};
